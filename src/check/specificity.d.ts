/** The types that the package has, but does not give out. */
declare module '@bramus/specificity' {
  const Specificity: {
    calculate(selector: string): Readonly<{a: number; b: number; c: number}>[]
  }
  export default Specificity
}
