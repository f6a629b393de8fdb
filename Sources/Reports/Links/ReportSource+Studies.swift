import Catalog
import Diary
import Trends

/// What studies say, beside the user's own diary: the same words in Links, on the command line and in the report.
extension ReportSource {
    /// Returns the evidence that the habit of an exposure matters for pain; nil if the catalog doesn't know the habit.
    public func evidence(of exposure: Exposure) -> Evidence? {
        (try? Name(parsing: exposure.habit)).flatMap(catalog.habit)?.evidence
    }

    /// Returns what studies say about the habit of a link: “Studies of sitting: weak evidence (Lis 2007, Suri 2018).” Nil if the
    /// catalog has none.
    public func studies(of exposure: Exposure) -> String? {
        guard let evidence = evidence(of: exposure), !evidence.sources.isEmpty else { return nil }
        return "Studies of \(exposure.habit): \(evidence.brief)."
    }

    /// Returns what the diary shows of habits and flare-ups, with what studies say about the habits shown.
    public func findings(_ links: LinkReport) -> [String] {
        let findings = links.findings
        guard !links.shown.isEmpty, let caveat = findings.last else { return findings }
        var studies: [String] = []
        for sentence in links.shown.compactMap({ self.studies(of: $0.exposure) }) where !studies.contains(sentence) {
            studies.append(sentence)
        }
        return findings.dropLast() + studies + [caveat]
    }
}
