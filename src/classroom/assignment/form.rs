//! The fields of an assignment as they stand in the file. Also what must be there may be missing, so that reading goes on;
//! [`AssignmentFile::report_missing`] says so.

use serde::Deserialize;

use crate::content::decisions::WireDecisions;
use crate::content::field_path::FieldPath;
use crate::content::issue::IssueKind;
use crate::content::issues::Issues;
use crate::content::ron_file::RonFile;

/// An assignment.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename = "Assignment", deny_unknown_fields)]
pub(super) struct AssignmentFile {
    /// Version of the format.
    #[serde(default)]
    pub(super) format: Option<u64>,
    #[serde(default)]
    pub(super) title: Option<String>,
    #[serde(default)]
    pub(super) lesson: String,
    #[serde(default)]
    pub(super) scenario: Option<ScenarioChoice>,
    #[serde(default = "full")]
    pub(super) form: String,
    #[serde(default = "operator")]
    pub(super) difficulty: String,
    #[serde(default)]
    pub(super) seed: Option<SeedPolicy>,
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
    #[serde(default)]
    pub(super) rubric: Option<Vec<CriterionFile>>,
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename = "Question", deny_unknown_fields, default)]
pub(super) struct QuestionFile {
    pub(super) id: Option<String>,
    /// A quarter, as `2001Q2`, or `end`.
    pub(super) at: Option<String>,
    pub(super) text: Option<String>,
}

/// A part of the mark.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename = "Criterion", deny_unknown_fields, default)]
pub(super) struct CriterionFile {
    pub(super) name: Option<String>,
    pub(super) points: Option<f64>,
    pub(super) of: Option<Measure>,
    /// What gives no points.
    pub(super) none: Option<f64>,
    /// What gives all.
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
    /// 1 where the company lived and is worth something, else 0.
    Survival,
    /// The game's score, 0 to 1000.
    Score,
    /// The company's value, millions of dollars.
    Value,
    /// The crisis dividend, millions of dollars.
    CrisisDividend,
    /// Lowest cash at the end of a quarter, millions of dollars.
    LowestCash,
    /// How good the student's own ranges were beside the finance chief's, over those asked for, 0 to 1.
    Forecasts,
    /// Share of the questions that were answered in some eight words or more, 0 to 1.
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename = "Act", deny_unknown_fields, default)]
pub(super) struct ActFile {
    /// The quarter in which it begins.
    pub(super) from: Option<String>,
    /// When its word is read out; for the students to know.
    pub(super) when: String,
}

/// Constants that are another for each student.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename = "Perturbed", deny_unknown_fields, default)]
pub(super) struct PerturbedFile {
    /// By how much at most, as a share of the constant.
    pub(super) by: Option<f64>,
    /// Paths in the scenario, as `market.price_elasticity`.
    pub(super) constants: Option<Vec<String>>,
}

impl AssignmentFile {
    /// Reports what must be there and is not, but for what was passed over because it could not be read.
    pub(super) fn report_missing(&self, passed: &[FieldPath], file: &RonFile<'_>, issues: &mut Issues) {
        let top = FieldPath::root();
        let mut needed: Vec<(FieldPath, &str, bool)> = vec![
            (top.clone(), "format", self.format.is_some()),
            (top.clone(), "title", self.title.is_some()),
            (top.clone(), "scenario", self.scenario.is_some()),
            (top.clone(), "seed", self.seed.is_some()),
            (top.clone(), "rubric", self.rubric.is_some()),
        ];
        for (i, question) in self.questions.iter().enumerate() {
            let path = top.field("questions").item(i);
            needed.push((path.clone(), "id", question.id.is_some()));
            needed.push((path.clone(), "at", question.at.is_some()));
            needed.push((path, "text", question.text.is_some()));
        }
        for (i, criterion) in self.rubric.iter().flatten().enumerate() {
            let path = top.field("rubric").item(i);
            needed.push((path.clone(), "name", criterion.name.is_some()));
            needed.push((path.clone(), "points", criterion.points.is_some()));
            needed.push((path, "of", criterion.of.is_some()));
        }
        for (i, act) in self.acts.iter().enumerate() {
            needed.push((top.field("acts").item(i), "from", act.from.is_some()));
        }
        if let Some(perturbed) = &self.perturbed {
            let path = top.field("perturbed");
            needed.push((path.clone(), "by", perturbed.by.is_some()));
            needed.push((path, "constants", perturbed.constants.is_some()));
        }
        for (holder, name, _) in needed.into_iter().filter(|(_, _, there)| !there) {
            if !passed.contains(&holder.field(name)) && !issues.name_nearly(&holder, name) {
                file.report(issues, &holder, IssueKind::MissingField { name: name.to_owned() });
            }
        }
    }
}
