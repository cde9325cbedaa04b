/**
 * The policy of equal-policy.ts in Publicodes. It has no lists, so what concerns a member is written once for each of
 * three. Units are left out, which spares it their arithmetic.
 */
import Engine from "publicodes";
import type { Household, Member, Payments } from "./equal-policy.ts";

type Rules = NonNullable<ConstructorParameters<typeof Engine>[0]>;

const places = [1, 2, 3] as const;

const perMember = (rule: string) => ({ somme: places.map((i) => `m${i} . ${rule}`) });

const counted = (condition: string) => ({
  somme: places.map((i) => `m${i} . ${condition}`),
});

const oneIf = (condition: string) => ({
  variations: [{ si: condition, alors: 1 }, { sinon: 0 }],
});

/** What is said of a member, stated and worked out. */
const memberRules: Rules = {
  "": null,
  âge: { "par défaut": 0 },
  salaire: { "par défaut": 0 },
  pension: { "par défaut": 0 },
  "en emploi": { "par défaut": "non" },
  handicap: { "par défaut": "non" },
  abattement: {
    variations: [
      { si: "en emploi", alors: { "le minimum de": ["salaire * taux", "plafond abattement"] } },
      { sinon: 0 },
    ],
  },
  "salaire compté": "salaire - abattement",
  "pension comptée": { "le maximum de": ["pension - franchise pension", "0"] },
  revenu: "salaire compté + pension comptée",
  âgé: "âge >= 70",
  enfant: "âge < 16",
  "taux supplément": {
    variations: [
      { si: "handicap", alors: 0.5 },
      { si: "âge >= 70", alors: 0.3 },
      { si: "âge < 16", alors: 0.2 },
      { sinon: 0 },
    ],
  },
  supplément: "standard * taux supplément",
  "compte âgé": oneIf("âgé"),
  "compte enfant": oneIf("enfant"),
  "compte handicap": oneIf("handicap"),
  "compte emploi": oneIf("en emploi"),
};

const householdRules: Rules = {
  rural: { "par défaut": "non" },
  "patrimoine conforme": { "par défaut": "oui" },
  "frais médicaux": { "par défaut": 0 },
  loyer: { "par défaut": 0 },
  standard: { variations: [{ si: "rural", alors: 820 }, { sinon: 1045 }] },
  multiple: { valeur: 1.5 },
  taux: { valeur: 0.3 },
  "plafond abattement": { valeur: 300 },
  "franchise pension": { valeur: 180 },
  "franchise dépenses": { valeur: 200 },
  "part forfaitaire": { valeur: 0.3 },
  "montant chauffage": { valeur: 260 },
  "allocation âgé": { valeur: 100 },
  "allocation enfant": { valeur: 120 },
  "allocation soins": { valeur: 150 },
  "part loyer": { valeur: 0.5 },
  "plafond loyer": { valeur: 400 },
  "part temporaire": { valeur: 0.6 },
  membres: { valeur: 3 },
  "revenu du foyer": perMember("revenu"),
  "dépenses rigides": {
    "le maximum de": ["frais médicaux + loyer - franchise dépenses", "0"],
  },
  "revenu après dépenses": { "le maximum de": ["revenu du foyer - dépenses rigides", "0"] },
  "revenu par tête": "revenu après dépenses / membres",
  "ligne marginale": "standard * multiple",
  "suppléments du foyer": perMember("supplément"),
  âgés: counted("compte âgé"),
  enfants: counted("compte enfant"),
  handicapés: counted("compte handicap"),
  employés: counted("compte emploi"),
  "part à charge": "(membres - employés) / membres",
  échelon: {
    variations: [
      { si: "revenu par tête < standard / 2", alors: 2 },
      { si: "revenu par tête < standard", alors: 1 },
      { sinon: 0 },
    ],
  },
  "droit différentiel": {
    "toutes ces conditions": ["revenu par tête < standard", "patrimoine conforme"],
  },
  "droit forfaitaire": {
    "toutes ces conditions": [
      "revenu par tête >= standard",
      "revenu par tête <= ligne marginale",
      "patrimoine conforme",
    ],
  },
  "minimum garanti": { somme: ["aide différentielle", "aide forfaitaire"] },
};

/** A benefit: paid where all its conditions hold. */
const benefit = (conditions: readonly string[], amount: unknown) => ({
  "applicable si": { "toutes ces conditions": conditions },
  valeur: amount,
});

const benefits: Rules = {
  "aide différentielle": benefit(
    ["droit différentiel"],
    "standard * membres - revenu après dépenses + suppléments du foyer",
  ),
  "aide forfaitaire": benefit(["droit forfaitaire"], "standard * part forfaitaire"),
  chauffage: {
    "applicable si": { "une de ces conditions": ["droit différentiel", "droit forfaitaire"] },
    valeur: "montant chauffage * (1 + échelon)",
  },
  "aide âgés": benefit(["âgés > 0", "revenu par tête <= ligne marginale"], "allocation âgé * âgés"),
  "aide enfants": benefit(
    ["enfants > 0", "revenu par tête <= ligne marginale"],
    "allocation enfant * enfants",
  ),
  "aide soins": benefit(["handicapés > 0"], "allocation soins * handicapés"),
  "aide loyer": benefit(
    ["loyer > 0", "part à charge >= 0.5", "revenu par tête <= ligne marginale"],
    { "le minimum de": ["loyer * part loyer", "plafond loyer"] },
  ),
  "aide temporaire": benefit(
    ["dépenses rigides > minimum garanti", "revenu par tête <= ligne marginale"],
    "(dépenses rigides - minimum garanti) * part temporaire",
  ),
};

/** Each benefit evaluated with the explanation that the engine always builds. */
export function publicodesEngine(): (household: Household) => Payments {
  const engine = new Engine({ ...membersApart(), ...householdRules, ...benefits });
  const names = Object.keys(benefits);
  return (household) => {
    engine.setSituation(situationOf(household));
    return names.map((name) => fenOf(engine.evaluate(name).nodeValue));
  };
}

function membersApart(): Rules {
  return Object.fromEntries(
    places.flatMap((i) =>
      Object.entries(memberRules).map(([name, rule]) => [
        name === "" ? `m${i}` : `m${i} . ${name}`,
        rule,
      ]),
    ),
  );
}

function situationOf({ isRural, assetsComply, medical, rent, members }: Household) {
  const stated = members.flatMap((member, at) =>
    Object.entries(memberSituation(member)).map(([name, value]) => [`m${at + 1} . ${name}`, value]),
  );
  return {
    rural: yesOrNo(isRural),
    "patrimoine conforme": yesOrNo(assetsComply),
    "frais médicaux": medical,
    loyer: rent,
    ...(Object.fromEntries(stated) as Record<string, number | string>),
  };
}

function memberSituation({ age, wage, pension, isWorking, isDisabled }: Member) {
  return {
    âge: age,
    salaire: wage,
    pension,
    "en emploi": yesOrNo(isWorking),
    handicap: yesOrNo(isDisabled),
  };
}

function yesOrNo(value: boolean): string {
  return value ? "oui" : "non";
}

function fenOf(value: unknown): number {
  return typeof value === "number" ? Math.round(value * 100) : 0;
}
