import ArgumentParser
import Diary
import Journal
import Pages
import Screens

/// `twinge review`: the posture review.
struct ReviewCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Repeat the posture review; without a terminal, compare the last two.", usage: "twinge review",
        discussion:
            "Some twenty questions about work, sleep, free time and health choose the habits to track and a routine to start with."
    )

    @OptionGroup var options: GlobalOptions

    private struct Form: Encodable {
        struct Answer: Encodable {
            let question: String
            let answer: String
        }

        let date: String
        let answers: [Answer]
    }

    func perform(in context: CommandContext) throws -> ExitStatus {
        if let status = try context.showScreens(opening: .review) { return status }
        let (reviews, problems) = try context.journal.reviews()
        for problem in problems { context.messages.print("twinge: \(problem)") }
        if options.json {
            try context.printJSON(
                reviews.map { review in
                    Form(
                        date: review.day.description,
                        answers: review.answers.map { .init(question: $0.question.text, answer: $0.choice.text) })
                })
        } else if let latest = reviews.last {
            context.output.write(text(of: latest, before: reviews.dropLast().last, on: context.page))
        } else {
            context.messages.print("There is no review yet. On a terminal, twinge review asks the questions.")
        }
        return reviews.isEmpty ? .nothing : .done
    }

    private func text(of review: PostureReview, before: PostureReview?, on writer: PageWriter) -> String {
        var page = writer
        page.heading("Posture review of \(review.day.longText)")
        for answer in review.answers {
            let earlier = before?.answer(to: answer.question)
            let change = earlier.flatMap { $0 == answer.choice ? nil : " (before: \($0))" } ?? ""
            page.row([.left(answer.question.text, 26), .left("\(answer.choice)\(change)")])
        }
        if let before { page.line("Before: \(before.day.longText)") }
        return page.text
    }
}
