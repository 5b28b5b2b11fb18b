//! `class grade`: a folder of submissions, played again and marked.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use clap::Args;
use rayon::prelude::*;

use super::super::console::{Console, finding};
use super::super::failure::{Exit, Failure};
use super::super::progress::Progress;
use super::super::signals;
use super::handed::{Found, files};
use super::{LONGEST, reason, said, source, table_apart, write};
use crate::analysis::advantage::CONTINUATIONS;
use crate::analysis::threads;
use crate::args;
use crate::classroom::assignment::Assignment;
use crate::classroom::by_hand::{ByHand, waiting};
use crate::classroom::grading::{self, Aside, Graded, Row};
use crate::classroom::roster::{Platform, Roster};
use crate::classroom::rubric::out_of_all;
use crate::classroom::submission::Why;
use crate::classroom::{gradebook, panel, projector};
use crate::journal::Shelf;
use crate::sim::units::Money;
use crate::text::{Texts, sanitize};

/// Most ids that are named on standard error.
const MOST_NAMED: usize = 40;

#[derive(Debug, Args)]
pub(in crate::cli) struct GradeArguments {
    #[arg(value_name = "FILE")]
    file: String,
    #[arg(value_name = "SUBMISSIONS")]
    folder: PathBuf,
    #[arg(long, value_name = "FILE.csv")]
    out: PathBuf,
    #[arg(long, value_name = "FILE.html")]
    report: Option<PathBuf>,
    #[arg(long, requires = "report")]
    names: bool,
    #[arg(long, value_name = "PLATFORM", value_parser = platform_parser(), requires = "roster")]
    lms: Option<Platform>,
    #[arg(long, value_name = "FILE.csv")]
    roster: Option<PathBuf>,
    #[arg(long, value_name = "NAME", requires = "roster")]
    id_column: Option<String>,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    jobs: Option<u16>,
}

/// Reads a platform's name; the parser names the valid ones.
pub(super) fn platform_parser() -> impl clap::builder::TypedValueParser<Value = Platform> {
    use clap::builder::{PossibleValuesParser, TypedValueParser};
    PossibleValuesParser::new(Platform::ALL.map(Platform::name)).try_map(|name| Platform::from_name(&name).ok_or(name))
}

/// Grades the folder.
pub(super) fn run(asked: &GradeArguments, console: &mut Console) -> anyhow::Result<Exit> {
    signals::end_with_code()?;
    let assignment = source::assignment(&asked.file, console)?;
    let column = asked.id_column.as_deref();
    let roster = asked.roster.as_deref().map(|path| source::roster(path, asked.lms, column, console)).transpose()?;
    let ours: Vec<&Path> =
        [Some(&asked.out), asked.report.as_ref()].into_iter().flatten().map(PathBuf::as_path).collect();
    let platform = asked.lms.map(|platform| (platform, asked.out.with_extension(format!("{}.csv", platform.name()))));
    let read = [Some(Path::new(&asked.file)), asked.roster.as_deref()];
    let read: Vec<&Path> = read.into_iter().flatten().collect();
    table_apart(&asked.out, &read, console)?;
    let beside = platform.as_ref().map(|(_, path)| path.as_path());
    for out in [asked.report.as_deref(), beside].into_iter().flatten() {
        table_apart(out, &[&read[..], &[asked.out.as_path()]].concat(), console)?;
    }
    // Before hours of marking could be written over, and before the work of grading.
    let by_hand =
        if asked.out.exists() { source::by_hand(&asked.out, &assignment, console)? } else { ByHand::default() };
    let (files, of_system) = files(&asked.folder, &ours, console)?;
    if files.is_empty() {
        console.complain(&console.texts.format("class-no-files", &args! { "path" => said(&asked.folder) }));
    }
    let words = asked.report.as_ref().map(|_| words(&assignment, console));
    let graded = graded(&assignment, &asked.folder, &files, asked.jobs, words.as_ref(), console)?;
    let mut rows = grading::class(&assignment, graded, roster.as_ref());
    let kept = by_hand.give(&mut rows).map_err(|ids| lost(&asked.out, &ids, console))?;
    let words_of = gradebook::Words {
        reason: &|row| reason::of(row, console),
        alike: &|alike| reason::alike(alike, &console.texts),
    };
    let table = gradebook::table_parted(&assignment, &rows, words_of, by_hand.separator());
    // A spreadsheet takes a table without this mark for the letters of its own country.
    write(&asked.out, &format!("\u{feff}{table}"), true, console)?;
    tell(&asked.out, &rows, files.len(), of_system, console)?;
    if kept > 0 {
        let told = console.texts.format("class-by-hand-kept", &args! { "path" => said(&asked.out), "count" => kept });
        writeln!(console.out(), "{}", finding(&told))?;
    }
    if let (Some(path), Some(words)) = (&asked.report, &words) {
        write(path, &projector::report(&assignment, &rows, asked.names, words), true, console)?;
        let told = console.texts.format("feedback-report-written", &args! { "path" => said(path) });
        writeln!(console.out(), "{}", finding(&told))?;
    }
    if let (Some((platform, path)), Some(roster)) = (platform, &roster) {
        let out_of = out_of_all(&assignment.rubric);
        write(&path, &gradebook::platform(&assignment, &rows, roster, platform, out_of), true, console)?;
        let told = args! { "path" => said(&path), "platform" => platform.name() };
        let told = console.texts.format("class-platform-written", &told);
        writeln!(console.out(), "{}", finding(&told))?;
        if let Some(there) = gradebook::other_points(&assignment, roster, platform, out_of) {
            let told = args! { "there" => gradebook::points(there), "out_of" => gradebook::points(out_of) };
            console.complain(&console.texts.format("class-other-points", &told));
        }
    }
    if let Some(ids) = listed(waiting(&assignment, &rows).into_iter()) {
        console.complain(&console.texts.format("class-by-hand-waiting", &args! { "ids" => ids }));
    }
    complain(&rows, roster.as_ref(), console);
    Ok(Exit::Done)
}

/// Refuses to write a table anew that would lose points.
pub(super) fn lost(path: &Path, ids: &[String], console: &Console) -> Failure {
    let ids = listed(ids.iter().map(String::as_str)).unwrap_or_default();
    let told = args! { "path" => said(path), "ids" => ids };
    Failure::new(Exit::NotSo, console.texts.format("class-by-hand-lost", &told))
}

/// The words of the assignment's scenario.
pub(super) fn words(assignment: &Assignment, console: &Console) -> Texts {
    assignment.trial(0).texts(console.texts.locale())
}

/// Every submission, judged on so many threads; the order is that of the files. With words, also what pages tell.
pub(super) fn graded(
    assignment: &Assignment,
    folder: &Path,
    files: &[Found],
    jobs: Option<u16>,
    words: Option<&Texts>,
    console: &Console,
) -> anyhow::Result<Vec<Graded>> {
    let progress = Progress::new(files.len() as u64, console.texts.get("class-submissions"));
    let texts = &console.texts;
    let work = || grade(assignment, folder, files, &progress, words, texts);
    let graded = threads::over(jobs.map_or(0, usize::from), work);
    progress.end();
    Ok(graded)
}

fn grade(
    assignment: &Assignment,
    folder: &Path,
    files: &[Found],
    progress: &Progress,
    words: Option<&Texts>,
    texts: &Texts,
) -> Vec<Graded> {
    let panel: Vec<Money> =
        panel::seats(assignment).par_iter().filter_map(|seat| panel::skill(assignment, seat, CONTINUATIONS)).collect();
    let done = AtomicU64::new(0);
    files
        .par_iter()
        .map_init(Shelf::new, |shelf, found| {
            let handed = found.handed(folder, texts);
            // One file that the program fails on must not cost a class its marks.
            let judged = catch_unwind(AssertUnwindSafe(|| {
                grading::grade_told(assignment, &panel, &handed, shelf, CONTINUATIONS, words)
            }));
            let graded = judged.unwrap_or_else(|_| Graded {
                name: handed.name,
                id: None,
                received: handed.received,
                claimed: Vec::new(),
                outcome: Err(Why::Unread(texts.get("class-why-broke"))),
            });
            progress.reached(done.fetch_add(1, Ordering::Relaxed) + 1);
            graded
        })
        .collect()
}

/// How many there were, and which do not count.
fn tell(out: &Path, rows: &[Row], files: usize, of_system: usize, console: &mut Console) -> anyhow::Result<()> {
    let good = rows.iter().filter(|row| row.is_verified()).count();
    let mut students: Vec<&str> = rows.iter().filter(|row| row.is_verified()).map(|row| row.id.as_str()).collect();
    students.dedup();
    let told = args! {
        "path" => said(out), "files" => files, "students" => students.len(), "good" => good, "bad" => files - good,
    };
    let told = console.texts.format("class-graded", &told);
    writeln!(console.out(), "{}", finding(&told))?;
    for row in rows.iter().filter(|row| !row.is_verified()) {
        if let Some(file) = &row.name {
            let told = args! { "file" => file.as_str(), "reason" => reason::of(row, console) };
            let told = console.texts.format("class-row-bad", &told);
            writeln!(console.out(), "{}", finding(&told))?;
        }
    }
    if of_system > 0 {
        let told = console.texts.format("class-of-system", &args! { "count" => of_system });
        writeln!(console.out(), "{told}")?;
    }
    Ok(())
}

/// Ids as they are said, if there are any; no more than one can read.
fn listed<'a>(ids: impl Iterator<Item = &'a str>) -> Option<String> {
    let mut ids: Vec<String> = ids.map(|id| sanitize(id, LONGEST)).collect();
    ids.dedup();
    let more = ids.len().saturating_sub(MOST_NAMED);
    ids.truncate(MOST_NAMED);
    let rest = if more > 0 { format!(" … +{more}") } else { String::new() };
    (!ids.is_empty()).then(|| format!("{}{rest}", ids.join(", ")))
}

/// Who is missing, who is not on the roster, whose id is another's too, who decided alike, who played one attempt more
/// than once.
fn complain(rows: &[Row], roster: Option<&Roster>, console: &mut Console) {
    let told = |rows: Vec<&Row>| listed(rows.into_iter().map(|row| row.id.as_str()));
    let missing = roster.and_then(|_| told(rows.iter().filter(|row| row.is_missing()).collect()));
    let unknown = told(rows.iter().filter(|row| row.on_roster == Some(false)).collect());
    let alike = told(rows.iter().filter(|row| !row.alike.is_empty()).collect());
    let elsewhere: Vec<String> = rows
        .iter()
        .filter_map(|row| Some(reason::elsewhere(row.elsewhere.as_deref()?, &row.id, &console.texts)))
        .collect();
    let elsewhere = listed(elsewhere.iter().map(String::as_str));
    let again = |row: &&Row| matches!(row.aside, Some(Aside::PlayedAgain { .. }));
    let again = told(rows.iter().filter(again).collect());
    let shared: Vec<String> = roster.map(Roster::shared).unwrap_or_default();
    let shared = listed(shared.iter().map(String::as_str));
    let all = [
        ("class-missing", missing),
        ("class-unknown", unknown),
        ("class-shared", shared),
        ("class-alike", alike),
        ("class-again", again),
        ("class-elsewhere", elsewhere),
    ];
    for (id, ids) in all {
        if let Some(ids) = ids {
            console.complain(&console.texts.format(id, &args! { "ids" => ids }));
        }
    }
}
