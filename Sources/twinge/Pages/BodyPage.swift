import Diary
import Pages

/// Where it hurt over some days, the most often named place first.
struct BodyPage {
    /// The first day.
    let from: DiaryDate
    /// The last day.
    let to: DiaryDate
    /// The places that hurt.
    private(set) var places: [Place] = []

    /// A site on one side, and what was said of it.
    struct Place {
        /// The site.
        let site: Name
        /// The side, where one was said.
        let side: Side?
        /// How often it was named.
        var readings = 0
        /// The scores of the readings that had one: the site's own, or else the entry's.
        var scores: [Int] = []

        /// The mean score.
        var average: Double? { scores.isEmpty ? nil : Double(scores.reduce(0, +)) / Double(scores.count) }
    }

    /// Counts the sites of entries.
    init(_ entries: [Entry], from: DiaryDate, to: DiaryDate) {
        self.from = from
        self.to = to
        for entry in entries {
            for site in entry.sites {
                let place = places.firstIndex { $0.site == site.name && $0.side == site.side } ?? places.count
                if place == places.count { places.append(Place(site: site.name, side: site.side)) }
                places[place].readings += 1
                if let score = site.pain ?? entry.pain { places[place].scores.append(score.value) }
            }
        }
        places.sort {
            ($1.readings, $0.site, $0.side?.rawValue ?? "") < ($0.readings, $1.site, $1.side?.rawValue ?? "")
        }
    }
}

extension BodyPage: Encodable {
    private struct Form: Encodable {
        let from: String
        let to: String
        let sites: [Site]
    }

    private struct Site: Encodable {
        let name: String
        @OrNull var side: Side?
        let readings: Int
        @OrNull var average: Double?
        @OrNull var worst: Int?
    }

    /// Writes the JSON form of the page.
    func encode(to encoder: any Encoder) throws {
        let form = Form(
            from: from.description, to: to.description,
            sites: places.map { place in
                Site(
                    name: place.site.text, side: place.side, readings: place.readings, average: place.average,
                    worst: place.scores.max())
            })
        try form.encode(to: encoder)
    }

    /// The page as plain text.
    func text(on writer: PageWriter) -> String {
        var page = writer
        let until = page.isPlain ? "to" : String(page.glyphs.rangeDash)
        page.heading("\(from.longText) \(until) \(to.longText)")
        guard !places.isEmpty else {
            page.line("  no site was named")
            return page.text
        }
        if page.isPlain {
            for place in places { page.line(page.shown(place.sentence)) }
            return page.text
        }
        let missing = String(page.glyphs.missing)
        page.row([.left("your own left is left", 30), .right("readings", 8), .right("average", 8), .right("worst", 6)])
        for place in places {
            page.row(
                [
                    .left([place.site.text, place.side?.rawValue].compactMap { $0 }.joined(separator: ", "), 30),
                    .right("\(place.readings)", 8), .right(place.average?.oneDecimal ?? missing, 8),
                    .right(place.scores.max().map(String.init) ?? missing, 6),
                ])
        }
        return page.text
    }
}

extension BodyPage.Place {
    /// `low back, left: 2 readings, average 6.0, worst 7`.
    fileprivate var sentence: String {
        let name = [site.text, side?.rawValue].compactMap { $0 }.joined(separator: ", ")
        let facts = [
            readings.counted("reading", "readings"), average.map { "average \($0.oneDecimal)" },
            scores.max().map { "worst \($0)" },
        ]
        return "\(name): \(facts.compactMap { $0 }.joined(separator: ", "))"
    }
}
