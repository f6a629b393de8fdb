import Trends

/// What the diary says about habits and flare-ups, as it is shown.
struct LinksPage {
    /// The analysis.
    let report: LinkReport

    /// Takes an analysis.
    init(_ report: LinkReport) {
        self.report = report
    }

    /// Why a link is not shown, or what has to be said with it; nil for one with a card of its own.
    func reason(_ link: Link) -> String? {
        if link.isLead { return nil }
        return link.reason(in: report)
    }
}
