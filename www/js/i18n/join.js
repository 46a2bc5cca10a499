/** Leaves out the parts of a sentence that do not apply. */
export const joinParts = (parts) => parts.filter(Boolean);
