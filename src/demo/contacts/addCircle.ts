import { addBusinessContacts } from '../customerContacts/addBusinessContacts.ts';
import { addPrivateContacts } from '../customerContacts/addPrivateContacts.ts';
import { addSharedContact } from '../customerContacts/sharedContacts.ts';
import { addIdentity } from './addIdentity.ts';
import { addIndividual, type Individual } from './addIndividual.ts';
import { addMembership } from './addMembership.ts';
import { addOrganization } from './addOrganization.ts';
import { addPrivateCustomerRole } from './addRoles.ts';
import { addSpouses } from './addSpouses.ts';
import type { Circle } from './Circle.ts';
import type { Organization } from './Tenant.ts';

/** Contacts in a circle: an organization and four people. */
export const circleSize = 5;

/** Answers with the person; null when the person is deleted again. */
type AddPerson = (circle: Circle, number: number, organization: Organization) => Individual | null;

const people: readonly AddPerson[] = [addHead, addEmployee, addFormerEmployee, addPrivateCustomer];

/** An organization and the people around it. `first` is the number of the organization; the last circle may be smaller. */
export function addCircle(circle: Circle, first: number, contacts: number): void {
  circle.rows.advanceTo(first);
  const organization = addOrganization(circle, first);
  const [head, employee, , privateCustomer] = people.slice(0, contacts - 1).map((addPerson, index) => {
    const number = first + 1 + index;
    circle.rows.advanceTo(number);
    return addPerson(circle, number, organization);
  });
  if (head && employee && circle.random.chance(0.1)) addSpouses(circle, head.id, employee.id);
  if (privateCustomer && circle.random.chance(0.1)) addMembership(circle, privateCustomer.id, organization);
  addBusinessContacts(circle, organization, head ?? null);
  addSharedContact(circle, organization);
  circle.tenant.neighbour = organization;
}

function addHead(circle: Circle, number: number, organization: Organization): Individual {
  const individual = addIndividual(circle, number);
  addManager(circle, addIdentity(circle, individual, organization, { isLeader: true, isActive: true }));
  return individual;
}

function addEmployee(circle: Circle, number: number, organization: Organization): Individual {
  const individual = addIndividual(circle, number);
  const isActive = circle.random.chance(0.9);
  const id = addIdentity(circle, individual, organization, { isActive });
  if (isActive) addManager(circle, id);
  return individual;
}

/** Left this organization; some work for the one next door now. */
function addFormerEmployee(circle: Circle, number: number, organization: Organization): Individual {
  const { random, tenant } = circle;
  const individual = addIndividual(circle, number);
  if (random.chance(0.3)) addIdentity(circle, individual, organization, { isActive: false });
  if (tenant.neighbour && random.chance(0.2)) addIdentity(circle, individual, tenant.neighbour, { isActive: true });
  return individual;
}

function addPrivateCustomer(circle: Circle, number: number): Individual | null {
  const { rows, random } = circle;
  const add = () => {
    const individual = addIndividual(circle, number);
    if (random.chance(0.5)) addPrivateContacts(circle, addPrivateCustomerRole(circle, individual.id));
    return individual;
  };
  if (!random.chance(0.07)) return add();
  rows.createDeleted(random.integer(1, 300), add);
  return null;
}

/** Who works for the first organization looks after the customers and suppliers of all the others. */
function addManager({ tenant }: Circle, id: string): void {
  if (!tenant.neighbour) tenant.managerIds.push(id);
}
