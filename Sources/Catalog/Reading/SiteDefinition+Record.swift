import Diary

extension SiteDefinition: CatalogItem {
    static let recordType = "Site"
    static let fieldNames = ["Short", "Side", "View", "Also", "Pattern"]

    init?(named name: Name, reading record: inout RecordReader) {
        let sides: [Side] = record.options("Side")
        let views = record.value("View", Self.views)
        self.init(
            name: name, shortName: record.text("Short"), sides: sides.isEmpty ? Side.allCases : sides,
            views: views ?? [.back])
        aliases = record.aliases()
        pattern = record.text("Pattern")
        evidence = record.evidence()
    }

    private static func views(_ text: String) throws(ParseError) -> Set<View> {
        if text == "both" { return Set(View.allCases) }
        if text == "none" { return [] }
        if let view = View(rawValue: text) { return [view] }
        throw ParseError(found: text, expected: "one of: front, back, both, none")
    }
}
