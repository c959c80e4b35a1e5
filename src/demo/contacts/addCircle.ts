import { addIdentity } from './addIdentity.ts';
import { addIndividual } from './addIndividual.ts';
import { addOrganization } from './addOrganization.ts';
import { addPrivateCustomerRole } from './addRoles.ts';
import type { Circle } from './Circle.ts';
import type { Organization } from './Tenant.ts';

/** Contacts in a circle: an organization and four people. */
export const circleSize = 5;

type AddPerson = (circle: Circle, number: number, organization: Organization) => void;

const people: readonly AddPerson[] = [addHead, addEmployee, addFormerEmployee, addPrivateCustomer];

/** An organization and the people around it. `first` is the number of the organization; the last circle may be smaller. */
export function addCircle(circle: Circle, first: number, contacts: number): void {
  circle.rows.advanceTo(first);
  const organization = addOrganization(circle, first);
  people.slice(0, contacts - 1).forEach((addPerson, index) => {
    const number = first + 1 + index;
    circle.rows.advanceTo(number);
    addPerson(circle, number, organization);
  });
  circle.tenant.neighbour = organization;
}

function addHead(circle: Circle, number: number, organization: Organization): void {
  const id = addIdentity(circle, addIndividual(circle, number), organization, { isLeader: true, isActive: true });
  addManager(circle, id);
}

function addEmployee(circle: Circle, number: number, organization: Organization): void {
  const individual = addIndividual(circle, number);
  const isActive = circle.random.chance(0.9);
  const id = addIdentity(circle, individual, organization, { isActive });
  if (isActive) addManager(circle, id);
}

/** Left this organization; some work for the one next door now. */
function addFormerEmployee(circle: Circle, number: number, organization: Organization): void {
  const { random, tenant } = circle;
  const individual = addIndividual(circle, number);
  if (random.chance(0.3)) addIdentity(circle, individual, organization, { isActive: false });
  if (tenant.neighbour && random.chance(0.2)) addIdentity(circle, individual, tenant.neighbour, { isActive: true });
}

function addPrivateCustomer(circle: Circle, number: number): void {
  const { rows, random } = circle;
  const add = () => {
    const { id } = addIndividual(circle, number);
    if (random.chance(0.5)) addPrivateCustomerRole(circle, id);
  };
  if (random.chance(0.07)) rows.createDeleted(random.integer(1, 300), add);
  else add();
}

/** Who works for the first organization looks after the customers and suppliers of all the others. */
function addManager({ tenant }: Circle, id: string): void {
  if (!tenant.neighbour) tenant.managerIds.push(id);
}
