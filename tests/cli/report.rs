//! The debrief as a page, from the command line.

use crate::program::good_crisis;
use crate::saves::Folder;

#[test]
fn a_report_goes_to_standard_output_or_to_a_file() {
    let folder = Folder::new("report");
    let printed = folder.run(&["report", "bot"]).ends_with(0);
    assert!(printed.out.starts_with("# ") && printed.err.is_empty(), "{}", printed.err);
    let file = folder.path().to_owned() + "/bot.html";
    for (language, lang) in [("en", "<html lang=\"en\">"), ("ko", "<html lang=\"ko\">")] {
        let run = folder.run(&["report", "bot", "--out", &file, "--lang", language]).ends_with(0);
        assert!(run.out.is_empty() && run.err.contains("bot.html"), "{}", run.err);
        assert!(std::fs::read_to_string(&file).expect("it is written").contains(lang));
    }
}

#[test]
fn reports_end_as_the_interface_says() {
    let folder = Folder::new("report-codes");
    folder.run(&["report", "bot", "--out", "bot.pdf"]).ends_with(2).complains("bot.pdf");
    let nowhere = folder.path().to_owned() + "/nowhere/bot.md";
    folder.run(&["report", "bot", "--out", &nowhere]).ends_with(4).complains("nowhere");
    folder.run(&["report", "no-such-save"]).ends_with(2);
    // Another seed: the chain no longer holds from the first quarter on.
    folder.forge("forged", "seed: 7", "seed: 8");
    folder.run(&["report", "forged"]).ends_with(3).complains("forged.ron");
    folder.play("begun", 2);
    let so_far = folder.run(&["report", "begun"]).ends_with(0);
    assert!(so_far.out.contains("Not over"), "{}", so_far.out);
    good_crisis(["report"]).run().ends_with(2);
}

#[cfg(unix)]
#[test]
fn a_report_is_not_written_over_the_save_it_is_of() {
    let folder = Folder::new("report-link");
    let save = folder.path().to_owned() + "/bot.ron";
    let link = folder.path().to_owned() + "/bot.html";
    std::os::unix::fs::symlink(&save, &link).expect("a link");
    let before = std::fs::read(&save).expect("the save");
    folder.run(&["report", "bot", "--out", &link]).ends_with(2).complains("bot.html");
    assert_eq!(std::fs::read(&save).expect("the save"), before);
}
