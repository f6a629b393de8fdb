import Canvas
import Diary
import Exchange
import Reports
import Screens
import Terminal

/// The screen on which the columns of a table get their meanings.
final class MappingSession {
    private let terminal: TakenTerminal
    private let loop: EventLoop<Never>
    private let importing: ImportContext
    private var draft: MappingDraft
    private var screen: MappingScreen
    private var isAccepted = false
    /// What was chosen when the program last had to end.
    private var kept: KeptMapping

    /// Takes over the terminal.
    ///
    /// - Throws: `TerminalProblem` if the terminal can't show screens; it is left as it was.
    init(
        _ draft: MappingDraft, kept: KeptMapping, _ importing: ImportContext, in context: CommandContext
    ) throws {
        var (draft, kept) = (draft, kept)
        let isResumed = kept.takeUp(&draft)
        (self.draft, self.kept, self.importing) = (draft, kept, importing)
        let mailbox = try Mailbox<Never>()
        terminal = try TakenTerminal(context)
        loop = terminal.loop(mailbox)
        screen = MappingScreen(
            title: draft.title, columns: Self.columns(draft), words: draft.words,
            preview: Self.preview(draft, importing), size: terminal.driver.size,
            appearance: terminal.appearance(importing.catalog), keymap: try context.settings().preferences.keymap)
        if isResumed { screen.resume(typed: kept.typed, notice: "What you chose last time is here again.") }
    }

    /// Shows the screen until the user is done.
    ///
    /// - Returns: The meanings, or nil if the user quit.
    func run() -> MappingDraft? {
        defer { terminal.giveBack() }
        terminal.askBackground()
        loop.run(settle: settle, receive: receive)
        return isAccepted ? draft : nil
    }

    private func settle() -> Duration? {
        terminal.driver.draw(view(screen))
        return nil
    }

    private func receive(_ event: LoopEvent<Never>) -> LoopFlow {
        switch event {
        case .input(let input): return screen.take(input).map(perform) ?? .goOn
        case .background(let background): screen.appearance.background = background
        case .resized(let size), .resumed(let size): screen.size = size
        case .stopRequested, .terminalLost:
            kept.keep(draft, typed: screen.typed)
            return .stop
        default: break
        }
        return .goOn
    }

    private func perform(_ request: MappingScreen.Request) -> LoopFlow {
        switch request {
        case .mean(let text, let place): mean(text, at: place)
        case .accept:
            isAccepted = draft.hasDate
            if isAccepted { return .stop }
            screen.complain("No column is the date, without which nothing can be imported. Choose one and type: date")
        case .leave:
            kept.forget()
            return .stop
        case .redraw: terminal.driver.redraw()
        case .suspend: loop.suspend()
        }
        return .goOn
    }

    private func mean(_ text: String, at place: Int) {
        do throws(ParseError) {
            try draft.mean(text, at: place)
            screen.answer(Self.columns(draft), Self.preview(draft, importing))
        } catch {
            screen.complain("\(error).")
        }
    }

    private static func columns(_ draft: MappingDraft) -> [MappingScreen.Column] {
        draft.columns.map { .init(name: $0.name, samples: $0.samples, meaning: $0.meaning) }
    }

    private static func preview(_ draft: MappingDraft, _ importing: ImportContext) -> MappingScreen.Preview {
        guard draft.hasDate else {
            return .init(account: ["Choose the column with the date first: press Enter on it and type “date”."])
        }
        // What earlier imports brought doesn't matter here.
        var fresh = importing
        (fresh.existing, fresh.history) = ([:], ImportHistory())
        do throws(ImportError) {
            let outcome = try draft.outcome(in: fresh)
            let entries = outcome.entries.prefix(5).map { "\($0.when.date) \($0.when.timeText)  \($0.line())" }
            return .init(entries: Array(entries), account: outcome.account)
        } catch {
            return .init(account: ["\(error)"])
        }
    }
}
