import CNcurses
import Canvas
import Glibc
import SystemPackage

/// Shows canvases on a terminal through ncurses.
///
/// Input is not ncurses' business: the event loop reads the terminal and ``KeyDecoder`` decodes it, so that no key is lost
/// between two readers and decoding can be tested without a terminal. A process has one driver, used by one thread.
///
/// From ``init(input:output:environment:options:)`` to ``stop()`` the terminal is in the program's hands; it is given back also when
/// the process exits or traps in between.
public final class TerminalDriver {
    /// What the user can choose.
    public struct Options: Hashable, Sendable {
        /// Whether the mouse is reported to the program instead of selecting text.
        public var mouse: Bool
        /// The most colours to use, whatever the terminal has; nil for all it has.
        public var mostColors: ColorDepth?

        /// Makes options; without any, the mouse works and all colours are used.
        public init(mouse: Bool = true, mostColors: ColorDepth? = nil) {
            self.mouse = mouse
            self.mostColors = mostColors
        }
    }

    /// Where keys are read.
    public let input: FileDescriptor
    /// Where screens are written.
    public let output: FileDescriptor
    /// How many colours are used.
    public let colorDepth: ColorDepth
    /// Whether the terminal takes UTF-8; otherwise `Glyphs.ascii` is the set to draw with.
    public let isUTF8: Bool
    /// The sequences of this terminal's keys, for the decoder.
    public let terminfoKeys: [[UInt8]: Key]
    /// Whether the terminal has the screen now.
    public private(set) var isShowing = true
    /// Whether an answer to ``askBackground()`` is still to come.
    public private(set) var isAnswerDue = false

    let encoder: CellEncoder
    var pairs: ColorPairs
    /// Writes the cells where ncurses cannot send the colours; nil where it can.
    let directWriter: DirectColorWriter?
    var shown: Canvas?
    private var modes: TerminalModes
    private var screen: OpaquePointer?
    private let streams: [UnsafeMutablePointer<FILE>]

    /// Takes over a terminal: its screen is cleared and keys come as they are typed.
    ///
    /// - Throws: ``TerminalProblem`` if it cannot show screens; it is then as it was.
    public init(
        input: FileDescriptor = .standardInput, output: FileDescriptor = .standardOutput,
        environment: TerminalEnvironment, options: Options = Options()
    ) throws(TerminalProblem) {
        guard isatty(input.rawValue) == 1, isatty(output.rawValue) == 1 else { throw .notATerminal }
        guard let entry = Terminfo.lookUp(environment.terminfoNames, output: output.rawValue) else {
            throw .unknownTerminal(environment.terminal)
        }
        guard entry.canMoveCursor else { throw .cannotDraw(terminal: environment.terminal) }
        let isUTF8 = TerminalDriver.setLocale(environment)
        use_env(false)
        use_tioctl(true)
        var before = termios()
        tcgetattr(output.rawValue, &before)
        let streams = [fdopen(dup(output.rawValue), "w"), fdopen(dup(input.rawValue), "r")].compactMap(\.self)
        guard streams.count == 2, let screen = newterm(entry.name, streams[0], streams[1]) else {
            for stream in streams { fclose(stream) }
            throw .unknownTerminal(environment.terminal)
        }
        TerminalDriver.setUpInput()
        let depth = TerminalDriver.setUpColor(environment: environment, most: options.mostColors)

        self.input = input
        self.output = output
        self.screen = screen
        self.isUTF8 = isUTF8
        self.streams = streams
        colorDepth = depth
        pairs = ColorPairs(depth: depth, limit: Int(cncurses_color_pairs()))
        let encoder = CellEncoder(isUTF8: isUTF8) { Int(cncurses_columns(wchar_t(bitPattern: $0.value))) }
        self.encoder = encoder
        directWriter = depth == .direct && !Terminfo.hasDirectColor ? DirectColorWriter(encoder: encoder) : nil
        terminfoKeys = Terminfo.keys
        modes = TerminalModes(isSupported: Terminfo.bytes("kmous") != nil, mouse: options.mouse)

        let restoring = ["sgr0", "cnorm", "rmkx", "rmcup"].compactMap(Terminfo.bytes).joined()
        TerminalRescue.prepare(output: output.rawValue, modes: before, bytes: modes.leaving + restoring)
        TerminalRescue.isArmed = true
        resize()
        output.writeToTerminal(modes.entering)
    }

    /// The terminal's size now, at least one cell; 80x24 if it does not say.
    public var size: Size {
        var window = winsize()
        guard ioctl(output.rawValue, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
            return Size(width: 80, height: 24)
        }
        return Size(width: Int(window.ws_col), height: Int(window.ws_row))
    }

    /// Gives the terminal back for a while: to the shell when the program is suspended, to an editor.
    public func leave() {
        guard isShowing else { return }
        isShowing = false
        output.writeToTerminal(modes.leaving)
        endwin()
        TerminalRescue.isArmed = false
    }

    /// Takes the terminal again after ``leave()``; the next frame draws everything anew in the size it has now.
    public func enter() {
        guard screen != nil else { return }
        isShowing = true
        TerminalRescue.isArmed = true
        reset_prog_mode()
        resize()
        doupdate()
        output.writeToTerminal(modes.entering)
    }

    /// Gives the terminal back for good.
    public func stop() {
        guard let screen else { return }
        if isAnswerDue { awaitAnswer() }
        leave()
        self.screen = nil
        delscreen(screen)
        for stream in streams { fclose(stream) }
    }

    /// Switches the mouse on or off.
    public func setMouse(_ isOn: Bool) {
        modes.mouse = isOn
        if isShowing { output.writeToTerminal(modes.switchingMouse) }
    }

    /// Asks the terminal for its background colour, without waiting.
    ///
    /// The answer comes among the input as ``TerminalReport/background(_:)``, from terminals that have one, and in any case
    /// ``TerminalReport/attributes``.
    public func askBackground() {
        guard isShowing, !modes.questions.isEmpty else { return }
        isAnswerDue = true
        output.writeToTerminal(modes.questions)
    }

    /// Says that ``TerminalReport/attributes`` came, so that no further answer is due.
    public func noteAnswer() {
        isAnswerDue = false
    }

    /// An answer that came after the program's end would be on the shell's command line.
    private func awaitAnswer() {
        var decoder = KeyDecoder()
        var waiting = pollfd(fd: input.rawValue, events: Int16(POLLIN), revents: 0)
        let milliseconds: Int32 = 200
        while isAnswerDue, poll(&waiting, 1, milliseconds) > 0 {
            guard let bytes = try? input.readAvailable(), !bytes.isEmpty else { break }
            if decoder.feed(bytes).contains(.attributes) { noteAnswer() }
        }
        isAnswerDue = false
    }

    private static func setUpInput() {
        raw()
        noecho()
        nonl()
        // Without this, ncurses would look for typed keys in the middle of drawing and put it off.
        typeahead(-1)
        intrflush(cncurses_stdscr(), false)
        keypad(cncurses_stdscr(), true)
    }

    private static func setUpColor(environment: TerminalEnvironment, most: ColorDepth?) -> ColorDepth {
        guard has_colors(), start_color() == OK else { return .none }
        use_default_colors()
        let depth = ColorDepth(
            colors: Int(cncurses_colors()), isDirect: Terminfo.hasDirectColor,
            isAnnounced: environment.announcesDirectColor, refusesColor: environment.refusesColor)
        return min(depth, most ?? .direct)
    }

    /// Sets the locale that rules characters, and says whether it is a UTF-8 one.
    ///
    /// Where the user's UTF-8 locale is not installed, as on small systems, the C library's own is as good for drawing.
    private static func setLocale(_ environment: TerminalEnvironment) -> Bool {
        let names = [environment.locale] + (environment.isUTF8 ? ["C.UTF-8", "C.utf8"] : [])
        guard names.contains(where: { setlocale(LC_CTYPE, $0) != nil }) else { return false }
        return nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } == "UTF-8"
    }
}
