/** Whether the server under test plans queries; `READ_PLANNER=off npm test` shows that it answers alike without. */
export const readPlanner = process.env.READ_PLANNER !== 'off';
