import Canvas
import Catalog
import Diary
import Screens
import Terminal

/// The terminal while screens have it: what draws, what tells of signals, and how screens look on it.
struct TakenTerminal {
    let driver: TerminalDriver
    let signals: SignalPipe
    private let environment: TerminalEnvironment
    private let context: CommandContext
    private let preferences: Preferences

    /// Takes over the terminal.
    ///
    /// - Throws: `TerminalProblem` when the terminal cannot show screens; it is then as it was.
    init(_ context: CommandContext, mouse: Bool = false) throws {
        self.context = context
        preferences = try context.settings().preferences
        environment = TerminalEnvironment { context.environment[$0] }
        signals = try SignalPipe()
        do {
            driver = try TerminalDriver(
                environment: environment,
                options: .init(mouse: mouse, mostColors: context.options.color == .never ? ColorDepth.none : nil))
        } catch {
            signals.close()
            throw error
        }
    }

    /// What waits for keys, signals and messages.
    func loop<Message>(_ mailbox: Mailbox<Message>) -> EventLoop<Message> {
        EventLoop(terminal: driver, signals: signals, mailbox: mailbox, escapeDelay: environment.escapeDelay)
    }

    /// How screens look: as the settings say, and as much of it as the terminal can show.
    func appearance(_ catalog: Catalog) -> Appearance {
        Appearance(
            glyphs: context.options.ascii || !driver.isUTF8 ? .ascii : .unicode,
            background: preferences.background.map(Background.init) ?? environment.background ?? .dark,
            depth: driver.colorDepth, colors: preferences.theme.flatMap(catalog.theme) ?? catalog.themes.first)
    }

    /// Asks the terminal for its background, unless the settings say it; the answer comes as an event.
    func askBackground() {
        if preferences.background == nil { driver.askBackground() }
    }

    /// Gives the terminal back.
    func giveBack() {
        driver.stop()
        signals.close()
    }
}

extension Background {
    fileprivate init(_ preference: Preferences.Background) {
        self = preference == .light ? .light : .dark
    }
}
