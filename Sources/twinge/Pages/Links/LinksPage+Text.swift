import Canvas
import Trends

extension LinksPage {
    /// The page as plain text: what was found, in days first, then what was not.
    func text(on writer: PageWriter) -> String {
        var page = writer
        page.heading("What your flare-ups follow")
        page.line("\(report.dayCount.counted("day", "days")), \(report.flareCount.counted("flare-up", "flare-ups"))")
        page.line()
        if !report.isGateOpen {
            page.paragraph(
                "Not enough yet to look for links: \(report.needs.map(\.progress).joined(separator: ", ")).", indent: 0)
            return page.text
        }
        if report.shown.isEmpty { writeNothingFound(on: &page) }
        for link in report.shown { write(link, on: &page) }
        let others = report.links.filter { !$0.isShown }
        if !others.isEmpty { page.heading("Others") }
        for link in others { page.row([.left(link.exposure.phrase, 34), .left(reason(link) ?? "")]) }
        if !report.shown.isEmpty {
            page.line()
            page.line("Seen in your diary; not proof of a cause.")
        }
        return page.text
    }

    private func writeNothingFound(on page: inout PageWriter) {
        page.line("No clear trigger yet.")
        page.paragraph(
            """
            With 20 flare-ups a strong link (odds of 4) would show in about 1 diary in 4, with 40 in 2 of 3; a weak one \
            (odds of 2) not within a year.
            """, indent: 0)
        page.line()
    }

    private func write(_ link: Link, on page: inout PageWriter) {
        let label = link.isLead && !link.isEarly ? "" : reason(link).map { " (\($0))" } ?? ""
        page.heading(page.shown("\(link.exposure.phrase)\(label)"))
        let exposed = link.contrast.exposed
        let others = link.contrast.unexposed
        let cut =
            link.contrast.cut.map { " (\(link.exposure.side == .more ? "over" : "under") \($0.short)\(link.unit))" }
            ?? ""
        page.paragraph(
            "Flare-ups began after \(exposed.flares) of \(exposed.days) such \(link.unitOfTime)\(cut), and after "
                + "\(others.flares) of \(others.days) others.")
        if let strength = link.strength {
            let per = link.unitOfStrength.map { " for \($0) more" } ?? ""
            page.paragraph(
                "Odds \(strength.oddsRatio.oneDecimal) times\(per) (from \(strength.low.oneDecimal) to "
                    + "\(strength.high.oneDecimal)).")
        }
        if let dose = link.dose { page.paragraph(dose.words(unit: link.unit)) }
        page.line()
    }
}

extension Link {
    /// The unit of its amounts, with a blank before it.
    fileprivate var unit: String {
        if case .amount(let unit?) = exposure.scale, unit != .score { " \(unit.rawValue)" } else { "" }
    }

    /// What an exposure is counted in.
    fileprivate var unitOfTime: String { exposure.isSameNight ? "nights" : "days" }

    /// What the odds are for, of an amount.
    fileprivate var unitOfStrength: String? {
        guard case .amount = exposure.scale, let strength else { return nil }
        return "\(strength.scale.short)\(unit)"
    }
}

extension LinkDose {
    /// The shares by amount: `up to 6 h 3 %, 6 to 8 h 6 %, over 8 h 22 %`.
    fileprivate func words(unit: String) -> String {
        let parts = steps.map { step in
            let share = step.count.share.map { "\(Int(($0 * 100).rounded())) %" } ?? "no days"
            return "\(step.range(unit: unit)) \(share)"
        }
        let what = basis == .thirds ? "amount" : "days in a row"
        let end = isMoreWorse ? " More is worse." : ""
        return "By \(what): \(parts.joined(separator: ", ")).\(end)"
    }
}

extension LinkDose.Step {
    fileprivate func range(unit: String) -> String {
        switch (from, to) {
        case (nil, let to?): "up to \(to.short)\(unit)"
        case (let from?, nil): "over \(from.short)\(unit)"
        case (let from?, let to?): from == to ? "\(from.short)\(unit)" : "\(from.short) to \(to.short)\(unit)"
        case (nil, nil): "all"
        }
    }
}
