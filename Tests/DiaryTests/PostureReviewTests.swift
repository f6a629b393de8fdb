import Diary
import Testing

@Suite("Posture reviews")
struct PostureReviewTests {
    @Test("an answer is written and read as question and choice")
    func answer() throws {
        let answer = try PostureReview.Answer(parsing: "sitting,  over 8 h")
        #expect(answer == PostureReview.Answer("sitting", "over 8 h"))
        #expect(answer.text == "sitting, over 8 h")
        #expect(throws: ParseError.self) { try PostureReview.Answer(parsing: "sitting") }
    }

    @Test("two reviews differ in the questions of both that have different answers")
    func differences() throws {
        let spring = PostureReview(
            day: try DiaryDate(parsing: "2026-03-03"),
            answers: [.init("sitting", "over 8 h"), .init("driving", "hardly ever"), .init("slept", "on my back")])
        let autumn = PostureReview(
            day: try DiaryDate(parsing: "2026-11-20"),
            answers: [.init("sitting", "2 to 5 h"), .init("driving", "hardly ever"), .init("stress", "calm")])
        let differences = autumn.differences(from: spring)
        #expect(differences.map(\.question) == ["sitting"])
        #expect(differences.map(\.before) == ["over 8 h"])
        #expect(differences.map(\.now) == ["2 to 5 h"])
    }
}
