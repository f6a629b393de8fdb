import Catalog
import Diary
import Trends

/// What studies say besides your own diary: the same words in Links, on the command line and in the report.
extension ReportSource {
    /// The evidence that the habit of an exposure matters for pain; nil where the catalog does not know it.
    public func evidence(of exposure: Exposure) -> Evidence? {
        (try? Name(parsing: exposure.habit)).flatMap(catalog.habit)?.evidence
    }

    /// What studies say of the habit of a link, in a sentence: “Studies of sitting: weak evidence (Lis 2007, Suri 2018).”
    public func studies(of exposure: Exposure) -> String? {
        guard let evidence = evidence(of: exposure), !evidence.sources.isEmpty else { return nil }
        return "Studies of \(exposure.habit): \(evidence.brief)."
    }

    /// What the diary shows of habits and flare-ups, with what studies say of the habits that are shown.
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
