/** Numbers one behind another, 8 bytes each. */
export interface NumberColumn {
  at(index: number): number;
  push(value: number): void;
  length(): number;
}

/** A column without numbers; it doubles its room as it grows. */
export function numberColumn(): NumberColumn {
  let room = new Float64Array(32);
  let length = 0;
  return {
    at: (index) => room[index] ?? Number.NaN,
    push(value) {
      if (length === room.length) {
        const wider = new Float64Array(room.length * 2);
        wider.set(room);
        room = wider;
      }
      room[length] = value;
      length += 1;
    },
    length: () => length,
  };
}
