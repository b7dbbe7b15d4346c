/** So many texts are read or compared before other work gets its turn. */
export const breath = 8;
