// The drawings that stand beside answers, by the name that a question gives them; pictograms.svg has one for each code.
export const SETS = ['signing'];
