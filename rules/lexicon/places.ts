// Where people live, work and are reached.
export const places = {};
