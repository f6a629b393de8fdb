/// The answers from a posture review, kept with the date so that two reviews can be compared.
public struct PostureReview: Hashable, Sendable {
    /// The day it was done.
    public var day: DiaryDate
    /// The answers, in the order of the questions; skipped questions are left out.
    public var answers: [Answer]

    /// One answer.
    public struct Answer: Hashable, Sendable {
        /// The name of the question.
        public var question: Name
        /// The words of the choice.
        public var choice: Name

        /// Creates an answer.
        public init(_ question: Name, _ choice: Name) {
            self.question = question
            self.choice = choice
        }

        /// Parses `question, choice`.
        ///
        /// - Throws: ``ParseError`` if either isn't a valid name.
        public init(parsing text: some StringProtocol) throws(ParseError) {
            let parts = text.commaSeparated(limit: 2)
            guard parts.count == 2 else {
                throw ParseError(
                    found: String(text), expected: "a question and its answer, such as “sitting, over 8 h”")
            }
            question = try Name(parsing: parts[0])
            choice = try Name(parsing: parts[1])
        }

        /// `question, choice`, the form in the diary.
        public var text: String { "\(question), \(choice)" }
    }

    /// An answer that has changed.
    public struct Difference: Hashable, Sendable {
        /// The name of the question.
        public let question: Name
        /// The answer before.
        public let before: Name
        /// The answer now.
        public let now: Name
    }

    /// Creates a review.
    public init(day: DiaryDate, answers: [Answer] = []) {
        self.day = day
        self.answers = answers
    }

    /// Returns the answer to a question; nil if it was skipped.
    public func answer(to question: Name) -> Name? { answers.first { $0.question == question }?.choice }

    /// Returns the answers that differ from an earlier review, in the order of the questions.
    public func differences(from earlier: PostureReview) -> [Difference] {
        answers.compactMap { answer in
            guard let before = earlier.answer(to: answer.question), before != answer.choice else { return nil }
            return Difference(question: answer.question, before: before, now: answer.choice)
        }
    }
}
