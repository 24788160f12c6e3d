/** A plan has something that this executor doesn't know; the runtime's own one takes it. */
export class UnknownPlan extends Error {}
