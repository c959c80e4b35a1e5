import { getNamedType, isInputObjectType, TypeInfo, visit, visitWithTypeInfo, type ASTVisitor } from 'graphql';
import { schema } from '../../../src/graphql/schema.ts';
import type { CorpusQuery } from '../corpus.ts';
import type { Site } from '../values/Site.ts';

/** Where a variable goes. */
export interface VariableUse {
  /** The field, as `Type.field`. */
  coordinate: string;
  argument: string;
  site: Site;
}

/** The place of each variable of a query, the first one of several, by the variable's name. */
export function variableUses({ document }: CorpusQuery): Map<string, VariableUse> {
  const uses = new Map<string, VariableUse>();
  const info = new TypeInfo(schema);
  /** The fields of filters around the place: the last one is what a condition is about. */
  const sites: Site[] = [];
  const visitor: ASTVisitor = {
    VariableDefinition: () => false,
    ObjectField: {
      enter: ({ name }) => {
        sites.push(siteIn(info, name.value) ?? sites.at(-1) ?? { type: '', field: name.value });
      },
      leave: () => {
        sites.pop();
      },
    },
    Variable: ({ name }) => {
      const [field, parent, argument] = [info.getFieldDef(), info.getParentType(), info.getArgument()];
      if (!field || !parent || !argument || uses.has(name.value)) return;
      const about = getNamedType(field.type).name.replace(/Connection$/, '');
      const site = sites.at(-1) ?? { type: about, field: argument.name };
      uses.set(name.value, { coordinate: `${parent.name}.${field.name}`, argument: argument.name, site });
    },
  };
  visit(document, visitWithTypeInfo(info, visitor));
  return uses;
}

function siteIn(info: TypeInfo, field: string): Site | null {
  const parent = info.getParentInputType();
  const type = parent && getNamedType(parent);
  return isInputObjectType(type) && 'and' in type.getFields() ? { type: type.name.replace(/Filter$/, ''), field } : null;
}
