/**
 * The engine's only door: texts in, plans, results and explanations out.
 *
 * Pure: no clock, network, file system or randomness; runs in Node, in a page and in a worker alike.
 */

export type { CaseStep, StepRead } from "./author/case-steps.ts";
// Rules while they are written: their cases
export type * from "./author/changes/policy-change.ts";
export {
  type CitingRule,
  clausesOfDraft,
  type DraftClause,
  type DraftClauses,
  type DraftDocument,
} from "./author/clauses-of-draft.ts";
export { comparePolicies } from "./author/compare-policies.ts";
export { completeAt } from "./author/complete/complete-at.ts";
export type { Candidate, CandidateKind, Completion } from "./author/complete/completion.ts";
export { type DraftExplanation, explainDraft } from "./author/explain-draft.ts";
export { type FeedKind, type FeedNode, type Feeds, feedsOf } from "./author/feeds.ts";
export { type FeedsAround, feedAt, feedsAround, type PlacedFeed } from "./author/feeds-around.ts";
export {
  type EditedEntry,
  editedEntries,
  maybeExchanged,
  namesReached,
  resultMarks,
} from "./author/find-causes.ts";
export type { Difference } from "./author/first-difference.ts";
// Texts as forms, and edits of forms as edits of texts
export type {
  NewValue,
  ParameterEdit,
  VariantRangeText,
} from "./author/forms/edit-parameter.ts";
export type { TableEdit } from "./author/forms/edit-table.ts";
export type * from "./author/forms/form-rows.ts";
export type { ColumnType, GridColumn, GridRow, TableForm } from "./author/forms/table-grid.ts";
export { type TextForms, textForms } from "./author/forms/text-forms.ts";
export { type FormEdit, type TriedEdit, tryEdit } from "./author/forms/try-edit.ts";
export type { FormulaPart } from "./author/formulas-of-plan.ts";
export { type Inlay, inlaysIn } from "./author/inlays.ts";
export {
  type CaseInquiry,
  type InquiredPart,
  inquireCase,
  type PlainBounds,
  type PlainChange,
} from "./author/inquire-case.ts";
export {
  type LinkedCheck,
  type LinkedFigure,
  type LinkedStandards,
  linkedStandards,
} from "./author/linked-standards.ts";
// Rules of several places side by side
export type { CellWords } from "./author/matrix/cell-words.ts";
export {
  type LineOf,
  type MatrixCell,
  type MatrixPlace,
  type MatrixRow,
  rulesMatrix,
  type SayingCell,
} from "./author/matrix/rules-matrix.ts";
export type { MatrixValue } from "./author/matrix/values-in-force.ts";
export { definitionAt, maybeMentionAt, referencesAt } from "./author/names/find-mentions.ts";
export {
  type CitedSource,
  type HeldValue,
  hoverAt,
  type NameNote,
  type TextInForce,
} from "./author/names/hover-at.ts";
export {
  emptyIndexMemory,
  type IndexMemory,
  indexNames,
  type NameIndex,
} from "./author/names/index-names.ts";
export type { Mention, NameKind, NameSymbol } from "./author/names/mention.ts";
export type * from "./author/names/outline.ts";
export { outlineOf } from "./author/names/outline.ts";
export type * from "./author/names/rename-at.ts";
export { renameAt, renameFaultAt } from "./author/names/rename-at.ts";
export type { ParameterNow } from "./author/parameter-now.ts";
export type { PlainCertificate } from "./author/plain-certificate.ts";
export type { PlainDatedValue, PlainStep } from "./author/plain-steps.ts";
export { type CaseFailure, type CaseVerdict, runCase } from "./author/run-case.ts";
export { type ProposedRun, runUnderProposal } from "./author/run-under-proposal.ts";
export {
  type LinkedSeries,
  readersOf,
  type StandardLink,
  type StandardReader,
  standardLinks,
} from "./author/standard-links.ts";
export {
  bestThreshold,
  findThreshold,
  type NoThreshold,
  type ThresholdFound,
} from "./author/threshold/threshold-cases.ts";
export {
  maybeThresholdCases,
  type ThresholdCase,
  type WrittenCases,
} from "./author/threshold/write-threshold-cases.ts";
// A rule of one place tried in another
export type {
  AnswerCount,
  MovedAnswer,
  MovedCheck,
  TriedCheck,
} from "./author/transplant/moved-answers.ts";
export type { MovedName } from "./author/transplant/moved-names.ts";
export type {
  KeptPart,
  MovedItem,
  Refusal,
  Transplant,
  TransplantAsked,
  TransplantPlace,
} from "./author/transplant/transplant.ts";
export {
  type EffectSum,
  type HouseholdEffect,
  type MovedResult,
  type Period,
  type TransplantEffects,
  type TriedHousehold,
  type TriedResult,
  transplantEffects,
} from "./author/transplant/transplant-effects.ts";
export { writeTransplant } from "./author/transplant/write-transplant.ts";
export { isUnconfirmed } from "./author/unconfirmed.ts";
export { type StretchValue, trimmedStretch, valueOfStretch } from "./author/value-of-stretch.ts";
// Values at the border
export { applyFixes, type FixedText } from "./base/apply-fixes.ts";
export { addMonths, maybeDate, textFromDate, textFromDateTime } from "./base/calendar.ts";
export {
  fixedTextFromRational,
  maybeDecimalFromRational,
  maybeRationalFromDecimal,
  textFromRational,
} from "./base/decimal.ts";
export type { Diagnostic, Fix, RelatedPlace, Report, Severity } from "./base/diagnostic.ts";
export { displayWidth } from "./base/display-width.ts";
export { LineFinder, type Position } from "./base/frame.ts";
export { BrokenInvariant } from "./base/invariant.ts";
export type { Localized } from "./base/localized.ts";
export {
  add,
  compare,
  divide,
  isZero,
  multiply,
  type Rational,
  rational,
  subtract,
} from "./base/rational.ts";
export type { SourceSpan } from "./base/span.ts";
export { type Unit, unitPerHousehold } from "./base/unit.ts";
// Specs held against what their readers expect
export { checkSpec } from "./check/check-spec.ts";
// Results side by side, as plain data
export { briefHousehold } from "./compare/brief-household.ts";
export {
  type ComparedCell,
  type ComparedHouseholds,
  type ComparedRow,
  compareHouseholds,
} from "./compare/compare-households.ts";
export type { Payment, PaymentRow } from "./compare/compare-payments.ts";
export {
  compareVersions,
  type VersionedProgramme,
  type VersionResult,
} from "./compare/compare-versions.ts";
export { describeHousehold, type PlainHousehold } from "./compare/describe-household.ts";
export {
  describeParameters,
  type ParameterValueView,
  type ParameterView,
} from "./compare/describe-parameters.ts";
export {
  type AssumptionView,
  type ClauseView,
  type DocumentView,
  describePolicy,
  englishOf,
  type PolicyView,
} from "./compare/describe-policy.ts";
export { instanceNames } from "./compare/name-instances.ts";
export type * from "./compare/plain.ts";
export {
  type DatedSeries,
  type DatedStep,
  datedSeries,
  type StepChange,
} from "./compare/standards/dated-series.ts";
export type { HeldAgainst, LinkedStep } from "./compare/standards/linked-steps.ts";
export {
  type StandardsFinding,
  type StandardsLine,
  standardsFinding,
} from "./compare/standards/standards-finding.ts";
export type { Standing } from "./compare/standing.ts";
export type * from "./compare/survey.ts";
export { type SurveyedRegion, surveyHouseholds } from "./compare/survey-households.ts";
// Specs to plans
export {
  type ClauseRegister,
  clauseRegister,
  clausesNotReached,
  type RegisteredClause,
} from "./compile/clause-register.ts";
export { type LinkedPolicy, linkSpec, planOn } from "./compile/compile-spec.ts";
export { type DifferingRule, differingRules } from "./compile/differing-rules.ts";
export { type FeatureCell, type FeatureRow, featureMatrix } from "./compile/feature-matrix.ts";
// The language itself
export { functionNames } from "./compile/type-calls.ts";
// Results of a population to what a proposal costs
export type * from "./cost/compare-costs.ts";
export { compareCosts, compareCostsInSteps, yearlyDifference } from "./cost/compare-costs.ts";
export type * from "./cost/cost-of-programmes.ts";
export type { PartKind } from "./cost/decompose.ts";
export { type FirstYear, firstYear } from "./cost/first-year.ts";
export { maybeFlipRow } from "./cost/flip-row.ts";
export type { Heads } from "./cost/head-counts.ts";
export type * from "./cost/household-groups.ts";
export { rowsInGroup } from "./cost/household-groups.ts";
export type * from "./cost/map.ts";
export { axisValues, costMap, mapValuesAtMost } from "./cost/map.ts";
export type * from "./cost/offered-figures.ts";
export { maybeFigureChange, offeredFigures } from "./cost/offered-figures.ts";
export { programmesTouched } from "./cost/rule-prints.ts";
export { planWithValues, type Setting, type SettingFault } from "./cost/set-values.ts";
export { highestWithin, type Solved } from "./cost/solve.ts";
export { toTheFen } from "./cost/to-the-fen.ts";
export type * from "./cost/winners.ts";
export { rowsInBand, rowsOf } from "./cost/winners.ts";
// Results to what else they could have been
export {
  type AmountBounds,
  boundResult,
  type Need,
  type ResultBounds,
} from "./counterfactual/bound-result.ts";
export type { FactPlace } from "./counterfactual/changed-household.ts";
export type { Turned } from "./counterfactual/turned-conditions.ts";
export {
  type Change,
  type WhatWouldChange,
  whatWouldChange,
} from "./counterfactual/what-would-change.ts";
export { type CurvePiece, type LinePart, paidOn, slopeOf } from "./course/curve-pieces.ts";
export { type CurveAsked, describeCurve } from "./course/describe-curve.ts";
export { type Earner, earnersOf, type OtherIncome } from "./course/earners.ts";
// Results along a range
export type * from "./course/income-curve.ts";
export { incomeCurve, pieceAt } from "./course/income-curve.ts";
export type * from "./course/plain-curve.ts";
export type * from "./course/plain-timeline.ts";
export type { NodeOwner } from "./course/rule-of-node.ts";
export { type OpenPart, type OpenWhy, supportOf } from "./course/support.ts";
export { timelineOf } from "./course/timeline.ts";
// Formulas of the DMN standard, for the conformance run only
export type { FaultCode as FeelFaultCode } from "./dmn/fault.ts";
export { judgeLine, type LineVerdict } from "./dmn/judge-line.ts";
export { type EntityPlace, entityPlace, indicesOnPath } from "./evaluate/entity-place.ts";
export { evaluateHousehold, openEvaluation } from "./evaluate/evaluate-household.ts";
// Plans and cases to results
export {
  branchesOf,
  type PlanBranch,
  type Touched,
  touchedBy,
} from "./evaluate/expectations/coverage.ts";
export { type Mismatch, meetExpectations } from "./evaluate/expectations/meet-expectations.ts";
export {
  type BranchCoverage,
  branchCoverage,
  type MissedBranch,
} from "./evaluate/expectations/missed-branches.ts";
export type { CaseData, RawFact, RawRecord } from "./evaluate/facts/raw-case.ts";
export { textFromKnown } from "./evaluate/known-text.ts";
export type { Evaluation } from "./evaluate/nodes/evaluation.ts";
export type * from "./evaluate/result.ts";
// Results to reasons
export { type Certificate, certifyAmount, type Recomputation } from "./explain/certificate.ts";
export { explainProgramme } from "./explain/explain-programme.ts";
export type * from "./explain/reason.ts";
export { emptyMemory, type OpenedPolicy, openPolicy, type PolicyMemory } from "./open-policy.ts";
export type {
  Force,
  InForce,
  Known,
  Plan,
  PlanFact,
  PlanParameter,
  PlanParameterValue,
  PlanReading,
  PlanRule,
  ValueInForce,
  ValueStatus,
} from "./plan/plan.ts";
export type { PlanType } from "./plan/types.ts";
// Populations drawn by lot
export { checkPopulation } from "./populate/check-population.ts";
export { type CheckedRise, checkRises } from "./populate/check-rises.ts";
export { drawPopulation, drawPopulationInSteps } from "./populate/draw-population.ts";
export { type FactRead, factsRead } from "./populate/facts-that-decide.ts";
export type * from "./populate/fit-weights.ts";
export { fitWeights, fitWeightsInSteps } from "./populate/fit-weights.ts";
export { type FittedPopulation, fittedPopulation } from "./populate/fitted-population.ts";
export { givenPlan, givenUnderProposal } from "./populate/given-plan.ts";
export {
  type ColumnNote,
  type ColumnUse,
  type MappableFact,
  mappableFacts,
  type SuggestedColumn,
  suggestColumns,
} from "./populate/microdata/map-columns.ts";
export type {
  MicrodataAsked,
  MicrodataFault,
  MicrodataFaultKind,
  MicrodataRow,
} from "./populate/microdata/microdata.ts";
export {
  explainingNumbers,
  type Microdata,
  readMicrodata,
  readMicrodataInSteps,
} from "./populate/microdata/read-microdata.ts";
export { type UncertainKind, type Uncertainty, uncertainties } from "./populate/uncertainties.ts";
// Results to receipts
export { canonicalJson, type JsonValue } from "./receipt/canonical-json.ts";
export { engineVersion } from "./receipt/engine-version.ts";
export { factsOf, type Receipt, receiptOf } from "./receipt/receipt-of.ts";
// Plans and populations to columns
export { householdAt } from "./simulate/household-at.ts";
export type * from "./simulate/population.ts";
export { type CasesInColumns, populationOf } from "./simulate/population-of.ts";
export type { InSteps } from "./simulate/run-stretches.ts";
export { simulate } from "./simulate/simulate.ts";
export type * from "./simulate/simulation.ts";
export { amountAt, boundCodes, outcomeCodes } from "./simulate/simulation.ts";
export type * from "./simulate/simulator.ts";
export { openSimulation, openSimulationInSteps } from "./simulate/simulator.ts";
// Texts to texts
export { maybeFormattedText } from "./spec/format/format-text.ts";
export { keyExamples } from "./spec/key-examples.ts";
// Texts to specs
export type * from "./spec/population/population-model.ts";
export { readPopulation } from "./spec/population/read-population.ts";
export { type ProposalHead, readProposalHead } from "./spec/propose/read-proposal.ts";
export {
  type CaseDocument,
  type CaseLine,
  caseFromTree,
  readCase,
  readCaseLine,
} from "./spec/read-case.ts";
export { readSpec, readVocabularyText, type SourceText, type SpecTexts } from "./spec/read-spec.ts";
export {
  type SchemaConstruct,
  type SchemaKey,
  type SchemaValue,
  schemaReference,
} from "./spec/shape/schema-reference.ts";
export type { AppliedProposal, Clause, Seal, SourceDocument, Spec } from "./spec/spec.ts";
// Results to lessons
export { drawFrom } from "./teach/draw.ts";
export type * from "./teach/lesson/lesson.ts";
export { lessonOf } from "./teach/lesson/lesson-of.ts";
export { type Example, exampleIn, examplesOf, type LibraryCase } from "./teach/library.ts";
export { type MadeCase, makeCase } from "./teach/making/make-case.ts";
export { type CaseWish, type WishableFact, wishableFacts } from "./teach/making/wishes.ts";
export type { MistakeKind, SaidMistake } from "./teach/mistakes/mistake.ts";
export { type CasePair, pairsOf } from "./teach/pairs.ts";
export { type PairedStep, type Parting, partLessons } from "./teach/parting.ts";
export { sayingsOf } from "./teach/quiz/ask-answer.ts";
export { makePaper, type PaperCase, paperMaker, wordingMistakes } from "./teach/quiz/paper.ts";
export type * from "./teach/quiz/question.ts";
export { withRealFigures } from "./teach/quiz/real-figures.ts";
export { withFact } from "./teach/quiz/vary-case.ts";
export { type FaultySheet, faultySheet } from "./teach/sheet/faulty-sheet.ts";
export type * from "./teach/sheet/mark-sheet.ts";
export { markSheet } from "./teach/sheet/mark-sheet.ts";
export { type Subject, subjectsOf, type Taught } from "./teach/taught.ts";
export { mistakesThatMatter } from "./teach/topics.ts";
