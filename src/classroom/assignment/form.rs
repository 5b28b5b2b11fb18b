//! The fields of an assignment as they stand in the file.

use serde::Deserialize;

use crate::content::decisions::WireDecisions;

/// An assignment.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename = "Assignment", deny_unknown_fields)]
pub(super) struct AssignmentFile {
    /// Version of the format.
    pub(super) format: u64,
    pub(super) title: String,
    #[serde(default)]
    pub(super) lesson: String,
    pub(super) scenario: ScenarioChoice,
    #[serde(default = "full")]
    pub(super) form: String,
    #[serde(default = "operator")]
    pub(super) difficulty: String,
    pub(super) seed: SeedPolicy,
    #[serde(default)]
    pub(super) start: Option<String>,
    #[serde(default)]
    pub(super) stop: Option<String>,
    #[serde(default)]
    pub(super) levers: LeversFile,
    #[serde(default)]
    pub(super) shown: ShownFile,
    #[serde(default)]
    pub(super) questions: Vec<QuestionFile>,
    pub(super) rubric: Vec<CriterionFile>,
    #[serde(default)]
    pub(super) closes: Option<String>,
    #[serde(default)]
    pub(super) attempts: AttemptsFile,
    #[serde(default)]
    pub(super) acts: Vec<ActFile>,
    #[serde(default)]
    pub(super) perturbed: Option<PerturbedFile>,
    #[serde(default)]
    pub(super) key: Option<String>,
}

fn full() -> String {
    "full".to_owned()
}

fn operator() -> String {
    "operator".to_owned()
}

/// Where the scenario comes from.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename = "Scenario", rename_all = "snake_case")]
pub(super) enum ScenarioChoice {
    /// One that comes with the game, by its name.
    BuiltIn(String),
    /// A file beside the assignment.
    Beside(String),
    /// The text of a scenario file.
    Embedded(String),
}

/// Whose luck is whose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename = "Seed", rename_all = "snake_case")]
pub enum SeedPolicy {
    /// Everybody plays with this one.
    Same(u64),
    /// Each student has one of his own, made from the id.
    PerStudent,
    /// Whatever the student starts with.
    Free,
}

/// What is not the player's to decide.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename = "Levers", deny_unknown_fields, default)]
pub(super) struct LeversFile {
    /// Keys with the value that they have throughout.
    pub(super) fixed: WireDecisions,
    /// Keys that stay as the opening has them.
    pub(super) locked: Vec<String>,
    /// The same, and not shown.
    pub(super) hidden: Vec<String>,
}

/// What may be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename = "Shown", deny_unknown_fields, default)]
pub(super) struct ShownFile {
    /// Why a number moved, while the game lasts.
    pub(super) why: bool,
    /// The finance chief's forecast.
    pub(super) forecast: bool,
    /// Other lines under the same luck, skill and luck, in the debrief.
    pub(super) counterfactual: bool,
}

impl Default for ShownFile {
    fn default() -> Self {
        Self { why: true, forecast: true, counterfactual: true }
    }
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename = "Question", deny_unknown_fields)]
pub(super) struct QuestionFile {
    pub(super) id: String,
    /// A quarter, as `2001Q2`, or `end`.
    pub(super) at: String,
    pub(super) text: String,
}

/// A part of the mark.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename = "Criterion", deny_unknown_fields)]
pub(super) struct CriterionFile {
    pub(super) name: String,
    pub(super) points: f64,
    pub(super) of: Measure,
    /// What gives no points.
    #[serde(default)]
    pub(super) none: Option<f64>,
    /// What gives all.
    #[serde(default)]
    pub(super) full: Option<f64>,
}

/// What a part of the mark is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// Skill as a percentile among the panel's policies, 0 to 100.
    Skill,
    /// Skill, millions of dollars.
    SkillMillions,
    /// 1 where the company lived, else 0.
    Survival,
    /// The game's score, 0 to 1000.
    Score,
    /// The company's value, millions of dollars.
    Value,
    /// The crisis dividend, millions of dollars.
    CrisisDividend,
    /// Lowest cash at the end of a quarter, millions of dollars.
    LowestCash,
    /// Share of the forecasts asked for that were the student's own, 0 to 1.
    Forecasts,
    /// Share of the questions that were answered, 0 to 1.
    Answers,
    /// Marked by a person: the column stays empty.
    ByHand,
}

/// Which of several attempts counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Counts {
    /// The one with the best mark.
    #[default]
    Best,
    /// The one handed in last.
    Last,
    /// The one handed in first.
    First,
}

/// Attempts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename = "Attempts", deny_unknown_fields, default)]
pub(super) struct AttemptsFile {
    pub(super) counts: Counts,
    /// How many may be handed in; as many as one likes, if left out.
    pub(super) most: Option<u16>,
    pub(super) world: AttemptWorld,
}

/// What a further attempt is played in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AttemptWorld {
    /// A world of its own, made from the student's number and the attempt's: what was learnt of the last does not help.
    #[default]
    Fresh,
    /// That of the first.
    Same,
}

/// An act after the first.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename = "Act", deny_unknown_fields)]
pub(super) struct ActFile {
    /// The quarter in which it begins.
    pub(super) from: String,
    /// When its word is read out; for the students to know.
    #[serde(default)]
    pub(super) when: String,
}

/// Constants that are another for each student.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename = "Perturbed", deny_unknown_fields)]
pub(super) struct PerturbedFile {
    /// By how much at most, as a share of the constant.
    pub(super) by: f64,
    /// Paths in the scenario, as `market.price_elasticity`.
    pub(super) constants: Vec<String>,
}
