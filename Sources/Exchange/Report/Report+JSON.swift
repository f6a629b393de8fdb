extension Report: Encodable {
    private enum Key: String, CodingKey { case title, sections }

    /// A section in JSON: its paragraphs, its tables, and the days of its chart.
    private struct Section: Encodable {
        struct Table: Encodable {
            let columns: [String]
            let rows: [[String]]
        }

        struct Day: Encodable {
            let day: String
            let worst: Int?
            let flare: Bool
        }

        var title: String?
        var paragraphs: [String] = []
        var tables: [Table] = []
        var days: [Day] = []
    }

    /// Writes the report section by section, in the words and numbers of the text.
    public func encode(to encoder: any Encoder) throws {
        var form = encoder.container(keyedBy: Key.self)
        try form.encode(title, forKey: .title)
        try form.encode(sections, forKey: .sections)
    }

    private var sections: [Section] {
        blocks.reduce(into: [Section()]) { sections, block in
            switch block {
            case .heading(let title): sections.append(Section(title: title))
            case .paragraph(let text): sections[sections.count - 1].paragraphs.append(text)
            case .table(let header, let rows, _):
                sections[sections.count - 1].tables.append(.init(columns: header, rows: rows))
            case .chart(let days):
                sections[sections.count - 1].days = days.map {
                    .init(day: $0.label, worst: $0.worst, flare: $0.isFlare)
                }
            }
        }.filter { $0.title != nil || !$0.paragraphs.isEmpty || !$0.tables.isEmpty }
    }
}
