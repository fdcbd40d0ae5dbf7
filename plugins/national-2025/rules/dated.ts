/** Art. 19: 自印发之日起施行. The measure was issued on this day. */
export const MEASURE_IN_FORCE = '2025-10-21';
