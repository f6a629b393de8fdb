import Trends

/// What the diary says about habits and flare-ups, as it is shown.
struct LinksPage {
    /// The analysis.
    let report: LinkReport

    /// Takes an analysis.
    init(_ report: LinkReport) {
        self.report = report
    }

    /// Why a link is not shown, or what has to be said with it; nothing for one that stands on its own.
    func reason(_ link: Link) -> String? {
        if let companion = link.companion, report.links.indices.contains(companion) {
            let other = report.links[companion].exposure.phrase
            return "usually comes with \(other); your diary cannot tell them apart yet"
        }
        if link.isShown { return link.isEarly ? "an early sign" : nil }
        if !report.isGateOpen { return "the diary is too short to look for links" }
        return link.needs.isEmpty ? "no link seen" : "needs \(link.needs.map(\.missing).joined(separator: ", "))"
    }
}

extension LinkNeed {
    /// How many there are, and how many are needed.
    var counts: (have: Int, need: Int) {
        switch self {
        case .flares(let have, let need), .daysAtRisk(let have, let need), .loggedDays(let have, let need),
            .daysWith(let have, let need), .daysWithout(let have, let need):
            (have, need)
        }
    }

    /// What is counted.
    var what: String {
        switch self {
        case .flares: "flare-ups seen to begin"
        case .daysAtRisk: "days on which one could begin"
        case .loggedDays: "logged days"
        case .daysWith: "days with it"
        case .daysWithout: "days without it"
        }
    }

    /// What is missing: `12 more logged days`.
    var missing: String { "\(counts.need - counts.have) more \(what)" }

    /// How far it is: `6 of 8 flare-ups seen to begin`.
    var progress: String { "\(counts.have) of \(counts.need) \(what)" }
}
