import CNcurses
import Canvas
import Platform
import SystemPackage

/// Shows canvases on a terminal.
///
/// ncurses sets the terminal up and gives it back; it also draws, unless the terminal speaks ECMA-48, for which `FrameWriter` needs fewer
/// bytes. ncurses doesn't handle input: the event loop reads the terminal and ``KeyDecoder`` decodes it, so that no key is lost between two
/// readers and decoding can be tested without a terminal. A process has one driver, used by one thread.
///
/// The program controls the terminal from ``init(input:output:environment:options:)`` to ``stop()``; it is restored even if the process
/// exits or traps in between.
public final class TerminalDriver {
    /// The user's options.
    public struct Options: Hashable, Sendable {
        /// Whether the mouse is reported to the program instead of selecting text.
        public var mouse: Bool
        /// The most colours to use, whatever the terminal has; nil for no limit.
        public var mostColors: ColorDepth?

        /// Creates options; by default, the mouse works and all colours are used.
        public init(mouse: Bool = true, mostColors: ColorDepth? = nil) {
            self.mouse = mouse
            self.mostColors = mostColors
        }
    }

    /// The descriptor that keys are read from.
    public let input: FileDescriptor
    /// The descriptor that screens are written to.
    public let output: FileDescriptor
    /// The number of colours used.
    public let colorDepth: ColorDepth
    /// Whether the terminal accepts UTF-8; otherwise draw with `Glyphs.ascii`.
    public let isUTF8: Bool
    /// The sequences of this terminal's keys, for the decoder.
    public let terminfoKeys: [[UInt8]: Key]
    /// Whether the program has the screen now.
    public private(set) var isShowing = true
    /// Whether an answer to ``askBackground()`` is still pending.
    public private(set) var isAnswerDue = false

    let encoder: CellEncoder
    var pairs: ColorPairs
    /// Writes the cells; nil if the terminal needs ncurses for that.
    let frameWriter: FrameWriter?
    var shown: Canvas?
    private let modes: TerminalModes
    private var screen: OpaquePointer?
    private let streams: [UnsafeMutablePointer<FILE>]

    /// Takes control of a terminal: clears its screen and reads keys as they are typed.
    ///
    /// - Throws: ``TerminalProblem`` if it can't show screens; its state is then unchanged.
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
        frameWriter = TerminalDriver.frameWriter(encoder: encoder, depth: depth)
        terminfoKeys = Terminfo.keys
        modes = TerminalModes(isSupported: Terminfo.bytes("kmous") != nil, mouse: options.mouse)

        let restoring = ["sgr0", "cnorm", "rmkx", "rmcup"].compactMap(Terminfo.bytes).joined()
        TerminalRescue.prepare(output: output.rawValue, modes: before, bytes: modes.leaving + restoring)
        TerminalRescue.isArmed = true
        resize()
        output.writeToTerminal(modes.entering)
    }

    /// The terminal's current size, at least one cell; 80x24 if it doesn't report one.
    public var size: Size {
        var window = winsize()
        guard ioctl(output.rawValue, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
            return Size(width: 80, height: 24)
        }
        return Size(width: Int(window.ws_col), height: Int(window.ws_row))
    }

    /// Releases the terminal for a while: to the shell when the program is suspended, or to an editor.
    public func leave() {
        guard isShowing else { return }
        isShowing = false
        output.writeToTerminal(modes.leaving)
        // Of a cursor hidden by the frame writer, ncurses knows nothing.
        if frameWriter != nil, shown?.cursor == nil { output.writeToTerminal(Array(FrameWriter.showingCursor.utf8)) }
        endwin()
        TerminalRescue.isArmed = false
    }

    /// Takes control of the terminal again after ``leave()``; the next frame redraws everything in the current size.
    public func enter() {
        guard screen != nil else { return }
        isShowing = true
        TerminalRescue.isArmed = true
        reset_prog_mode()
        resize()
        doupdate()
        output.writeToTerminal(modes.entering)
    }

    /// Releases the terminal for good.
    public func stop() {
        guard let screen else { return }
        if isAnswerDue { awaitAnswer() }
        leave()
        self.screen = nil
        delscreen(screen)
        for stream in streams { fclose(stream) }
    }

    /// Asks the terminal for its background colour, without waiting.
    ///
    /// The answer arrives with the input as ``TerminalReport/background(_:)``, from terminals that have one, and always ends with
    /// ``TerminalReport/attributes``.
    public func askBackground() {
        guard isShowing, !modes.questions.isEmpty else { return }
        isAnswerDue = true
        output.writeToTerminal(modes.questions)
    }

    /// Notes that ``TerminalReport/attributes`` arrived, so that no further answer is pending.
    public func noteAnswer() {
        isAnswerDue = false
    }

    /// Waits for a pending answer, which would otherwise end up on the shell's command line.
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
        // Without this, ncurses would check for typed keys in the middle of drawing and postpone it.
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

    /// Returns what writes cells: ncurses where it knows better what the terminal needs, unless it can't send the colours.
    private static func frameWriter(encoder: CellEncoder, depth: ColorDepth) -> FrameWriter? {
        let needsWriter = depth == .direct && !Terminfo.hasDirectColor
        guard needsWriter || Terminfo.isStandard(depth: depth) else { return nil }
        let abilities = FrameWriter.Abilities(
            erasesCharacters: Terminfo.has(["ech": "\u{1B}[%p1%dX"]), fillsBackground: cncurses_flag("bce"),
            shiftsLines: Terminfo.has(["csr": "\u{1B}[%i%p1%d;%p2%dr", "indn": "\u{1B}[%p1%dS", "rin": "\u{1B}[%p1%dT"])
        )
        return FrameWriter(encoder: encoder, depth: depth, abilities: abilities)
    }

    /// Sets the locale for characters, and returns whether it is UTF-8.
    ///
    /// If the user's UTF-8 locale isn't installed, as on small systems, the C library's own is as good for drawing.
    private static func setLocale(_ environment: TerminalEnvironment) -> Bool {
        let names = [environment.locale] + (environment.isUTF8 ? ["C.UTF-8", "C.utf8"] : [])
        guard names.contains(where: { setlocale(LC_CTYPE, $0) != nil }) else { return false }
        return nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } == "UTF-8"
    }
}
