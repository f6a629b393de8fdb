import Canvas
import Catalog
import Diary
import Screens
import Terminal

/// The terminal while screens have it: its driver, its signals, and how screens look on it.
struct TakenTerminal {
    let driver: TerminalDriver
    let signals: SignalPipe
    private let environment: TerminalEnvironment
    private let context: CommandContext
    private let preferences: Preferences

    /// Takes over the terminal.
    ///
    /// - Throws: `TerminalProblem` if the terminal can't show screens; it is left as it was.
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

    /// Returns the loop that waits for keys, signals and messages.
    func loop<Message>(_ mailbox: Mailbox<Message>) -> EventLoop<Message> {
        EventLoop(terminal: driver, signals: signals, mailbox: mailbox, escapeDelay: environment.escapeDelay)
    }

    /// Returns how screens look: as the settings say, as far as the terminal can show it.
    func appearance(_ catalog: Catalog) -> Appearance {
        Appearance(
            glyphs: context.options.ascii || !driver.isUTF8 ? .ascii : .unicode,
            background: preferences.background.map(Background.init) ?? environment.background ?? .dark,
            depth: driver.colorDepth, colors: preferences.theme.flatMap(catalog.theme) ?? catalog.themes.first)
    }

    /// Asks the terminal for its background, unless the settings specify it; the answer comes as an event.
    func askBackground() {
        if preferences.background == nil { driver.askBackground() }
    }

    /// Restores the terminal.
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
