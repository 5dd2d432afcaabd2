// What fear makes people feel and do.
export const feelings = {};
