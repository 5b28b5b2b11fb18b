//! The page as one HTML file that needs nothing else: no scripts, no fonts, nothing fetched. It reads on paper and
//! without colours, and everything from a save is escaped.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::report::chart;
use crate::report::page::{Page, Part, Table};
use crate::text::Texts;

/// How the page looks: dark on light, system fonts, wide tables scroll in themselves.
pub(crate) const STYLE: &str = "\
:root{color-scheme:light}\
body{margin:0;background:#fdfcf8;color:#1c1b19;font:16px/1.6 system-ui,\"Noto Sans KR\",\"Apple SD Gothic Neo\",\"Malgun Gothic\",sans-serif;word-break:keep-all;overflow-wrap:anywhere}\
main{max-width:60rem;margin:0 auto;padding:2rem 1.25rem 4rem}\
h1{font-size:2.2rem;line-height:1.2;margin:0}h2{font-size:1.25rem;margin:2.5rem 0 .5rem;border-top:1px solid #8a857a;padding-top:1rem}\
.worth{font-size:1.2rem;margin:.25rem 0 1.5rem;color:#4a463f}\
figure{margin:1rem 0}figcaption{color:#4a463f;font-size:.95rem}\
svg{width:100%;height:auto;font:13px system-ui,\"Noto Sans KR\",sans-serif;fill:#1c1b19}\
svg .grid{stroke:#ddd8cc}svg .zero{stroke:#6b665c}\
svg .line{fill:none;stroke-width:2}svg .line.solid{stroke:#1c1b19;stroke-width:3.5}\
svg .line.dashed{stroke:#1f5fa8;stroke-dasharray:9 5}svg .line.dotted{stroke:#a5471c;stroke-dasharray:2 5;stroke-linecap:round;stroke-width:3}\
svg .line.faint{stroke:#6b665c;stroke-width:1;stroke-opacity:.55}\
svg .band{stroke:none;fill-opacity:.14}svg .band.dashed{fill:#1f5fa8}svg .band.dotted{fill:#a5471c;fill-opacity:.2}\
svg .name{font-weight:600;paint-order:stroke;stroke:#fdfcf8;stroke-width:4px;stroke-linejoin:round}svg .name.dashed{fill:#1f5fa8}svg .name.dotted{fill:#a5471c}\
svg .bar.first{fill:#1c1b19}svg .bar.second{fill:url(#hatch);stroke:#6b665c}svg .hatch{stroke:#6b665c;stroke-width:3}\
.wide{overflow-x:auto}\
table{border-collapse:collapse;font-size:.9rem;width:100%}caption{text-align:start;color:#4a463f;padding:.25rem 0}\
th,td{padding:.25rem .6rem;border-bottom:1px solid #ddd8cc;text-align:end;vertical-align:top;font-variant-numeric:tabular-nums;white-space:nowrap}\
th.words,td.words{text-align:start;white-space:normal}tbody th{font-weight:400;white-space:nowrap}\
summary{cursor:pointer;padding:.5rem 0}li{margin:.3rem 0}\
footer{margin-top:3rem;border-top:1px solid #8a857a;padding-top:1rem;color:#4a463f;font-size:.85rem;overflow-wrap:anywhere}\
@media print{body{background:#fff}main{max-width:none;padding:0}h2{break-after:avoid}figure,tr,li{break-inside:avoid}details:not([open]){display:none}p:has(+.wide){break-after:avoid}caption{break-after:avoid}svg .name{stroke:#fff}.wide{overflow:visible}table{font-size:.75rem}th,td{white-space:normal;padding:.15rem .3rem}}";

/// The page as HTML.
#[must_use]
pub fn html(page: &Page, texts: &Texts) -> String {
    let lang = texts.locale().code();
    let whole = html! {
        (DOCTYPE)
        html lang=(lang) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                title { (page.title) " · " (texts.get("game-title")) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main {
                    h1 { (page.title) }
                    p class="worth" { (page.subtitle) }
                    @for (place, part) in page.parts.iter().enumerate() { (self::part(part, place, texts)) }
                    footer { @for line in &page.colophon { p { (line) } } }
                }
            }
        }
    };
    whole.into_string()
}

fn part(part: &Part, place: usize, texts: &Texts) -> Markup {
    match part {
        Part::Heading(words) => html! { h2 { (words) } },
        Part::Text(words) => html! { p { (words) } },
        Part::List(items) => html! { ul { @for item in items { li { (item) } } } },
        Part::Ranked(items) => html! { ol { @for item in items { li { (item) } } } },
        Part::Chart(chart, title, shown) => html! {
            figure {
                (chart::svg(chart, title, shown, &format!("chart-{place}"), texts))
                figcaption { (shown) }
            }
        },
        Part::Table(table) if table.folded => details(table),
        Part::Table(table) => rows(table),
    }
}

/// A table that is folded away.
pub(crate) fn details(table: &Table) -> Markup {
    html! { details { summary { (table.caption) } (rows(table)) } }
}

/// A table that scrolls in itself where it is wide.
pub(crate) fn rows(table: &Table) -> Markup {
    let class = |column: usize| table.words.contains(&column).then_some("words");
    html! {
        div class="wide" tabindex="0" role="region" aria-label=(table.caption) {
            table {
                caption { (table.caption) }
                thead { tr { @for (i, head) in table.heads.iter().enumerate() { th scope="col" class=[class(i)] { (head) } } } }
                tbody {
                    @for row in &table.rows {
                        tr {
                            @for (i, cell) in row.iter().enumerate() {
                                @if i == 0 { th scope="row" class=[class(i)] { (cell) } }
                                @else { td class=[class(i)] { (cell) } }
                            }
                        }
                    }
                }
            }
        }
    }
}
