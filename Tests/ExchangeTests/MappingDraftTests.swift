import Catalog
import Diary
import Testing

@testable import Exchange

@Suite("Making a mapping with questions")
struct MappingDraftTests {
    private let table = "Tag;Schmerz;gesessen;{odd} name;Notizen\n17.11.2026;60;90;x;\"kalt; nass\"\n18.11.2026;;;;\n"

    @Test("columns with known names get their meanings, the others are set by hand; the mapping imports the table")
    func draft() throws {
        var draft = try MappingDraft(Array(table.utf8), title: "mine", catalog: .standard)
        #expect(draft.columns.map(\.meaning) == ["Tag", nil, nil, nil, nil])
        #expect(draft.columns[1].samples == ["60"])
        try draft.mean("pain (0-100)", at: 1)
        try draft.mean("sitting (min)", at: 2)
        try draft.mean("note", at: 4)
        #expect(draft.hasDate)
        #expect(
            draft.text == """
                %rec: Import

                Title: mine
                When: {Tag}

                %rec: Map

                Column: Schmerz
                Pain: {value}
                Scale: 0 to 100

                Column: gesessen
                Habit: sitting, {value}
                Unit: min

                Column: {odd} name
                Leave_out: not wanted

                Column: Notizen
                Note: {value}

                """)
        let outcome = try ImportFormat.csv.read(
            Array(table.utf8), mapping: CatalogSource(file: "m.rec", bytes: Array(draft.text.utf8)),
            context: ImportSample.context())
        #expect(
            ImportSample.lines(of: outcome.entries) == [
                "When: 2026-11-17 12:00 +0100; Pain: 6; Habit: sitting, 1.5 h; Note: kalt; nass"
            ])
    }

    @Test("unknown meanings are refused, and a hyphen leaves a column out")
    func refusal() throws {
        var draft = try MappingDraft(Array(table.utf8), title: "mine", catalog: .standard)
        #expect(throws: ParseError.self) { try draft.mean("colour", at: 1) }
        #expect(throws: ParseError.self) { try draft.mean("pain (furlongs)", at: 1) }
        try draft.mean("-", at: 0)
        #expect(!draft.hasDate)
    }
}
