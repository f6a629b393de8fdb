import Diary
import Testing

@Suite("Fields of an entry")
struct EntryFieldTests {
    @Test("each field knows its type, how often it occurs, its JSON key and how it is merged")
    func facts() {
        #expect(
            EntryField.allCases.map { "\($0.rawValue) \($0.shape)\($0.isList ? "s" : "") \($0.jsonKey) \($0.merging)" }
                == [
                    "Id identifier id together", "When moment when together", "Pain score pain together",
                    "Site sites sites byNameAndSide", "Feel names feels apart", "Trigger texts trigger apart",
                    "Habit amounts habits byName",
                    "Sleep_quality rating sleepQuality together", "Stress rating stress together",
                    "Interference rating interference together", "Week_pain rating weekPain together",
                    "Week_enjoyment rating weekEnjoyment together", "Week_activity rating weekActivity together",
                    "Activity amounts activities apart",
                    "Care treatments care apart", "Medicine medicines medicines apart",
                    "Pain_before score painBefore together",
                    "Stretch holds stretches byNameAndSide", "Exercise exercises exercises byNameAndSide",
                    "Pain_after score painAfter together",
                    "Flare answer flare together", "Event text event together", "Question text question together",
                    "Answered answer answered together", "Note text note together", "Imported importeds imported apart",
                    "Edited moment edited together",
                ])
    }

    @Test("a rating knows its field and is stored beside the others")
    func ratings() {
        var ratings = Ratings()
        for (value, field) in RatingField.allCases.enumerated() { ratings[field] = Rating(value * 2) }
        #expect(RatingField.allCases.map { ratings[$0]?.value } == [0, 2, 4, 6, 8, 10])
        ratings[.stress] = nil
        #expect(RatingField.allCases.map { ratings[$0]?.value } == [0, nil, 4, 6, 8, 10])
        #expect(
            EntryField.allCases.filter { RatingField($0) != nil } == EntryField.allCases.filter { $0.shape == .rating })
    }
}
