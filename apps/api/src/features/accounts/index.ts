/* What other features may use of this one. */

export { recordPeople } from './record-people.ts';
export { refuseWithoutSecondPerson } from './second-person.ts';
