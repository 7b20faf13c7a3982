/** PRODUCT.md, "Bounds", and how much one person, or the organisation, keeps. */
export const bounds = {
  point: 500,
  pointsInTemplate: 30,
  name: 120,
  questions: 500,
  templates: 100,
  recurring: 30,
}
