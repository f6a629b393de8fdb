import Canvas
import Platform
import SystemPackage

/// The probe running on its own pseudo-terminal.
///
/// Every wait is for a condition and lasts at most ``patience``; nothing sleeps.
final class ProbeSession {
    struct TimedOut: Error, CustomStringConvertible {
        let waitedFor: String
        let lines: [String]
        var description: String { "waited in vain for \(waitedFor) after \(lines)" }
    }

    /// How the probe ended.
    enum Ending: Equatable {
        case exit(Int32)
        case signal(Int32)
    }

    private static let patience: Int32 = 20_000

    /// The terminal's modes before the probe started.
    let modesBefore: [UInt8]
    /// The lines that the probe reported.
    private(set) var lines: [String] = []
    /// The bytes that the probe wrote to the terminal.
    private(set) var written: [UInt8] = []
    private var unfinishedLine = ""
    private var next = 0
    private let master: FileDescriptor
    private let slave: FileDescriptor
    private let log: FileDescriptor
    private let process: pid_t
    private var isHungUp = false
    private var hasEnded = false

    /// The folder of the test program, where the package's other programs are also built.
    static var programs: FilePath {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        let path = String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return FilePath(path).removingLastComponent()
    }

    /// Starts the probe, or a shell command in which `$PROBE` is its path.
    init(
        shell: String? = nil, arguments: [String] = [], environment: [String: String] = [:],
        size: Size = Size(width: 80, height: 24)
    ) throws {
        var masterNumber: Int32 = -1
        var slaveNumber: Int32 = -1
        var name = [CChar](repeating: 0, count: 256)
        var window = ProbeSession.window(size)
        guard openpty(&masterNumber, &slaveNumber, &name, nil, &window) == 0 else { throw Errno(rawValue: errno) }
        master = FileDescriptor(rawValue: masterNumber)
        slave = FileDescriptor(rawValue: slaveNumber)
        modesBefore = ProbeSession.modes(of: slave)
        let (logRead, logWrite) = try FileDescriptor.pipe()
        log = logRead
        for descriptor in [master, slave, logRead, logWrite] { _ = fcntl(descriptor.rawValue, F_SETFD, FD_CLOEXEC) }

        let probe = ProbeSession.programs.appending("TerminalProbe").string
        // The backtracer of Swift's development tools would wait for a key after a trap.
        var variables = [
            "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "PROBE": probe,
            "SWIFT_BACKTRACE": "enable=no",
        ]
        variables.merge(environment) { $1 }
        let words = shell.map { ["/bin/sh", "-c", $0] } ?? [probe] + arguments
        process = try ProbeSession.spawn(words, environment: variables, terminal: name, log: logWrite)
        try logWrite.close()
    }

    deinit {
        if !hasEnded {
            kill(process, SIGKILL)
            waitpid(process, nil, 0)
        }
        try? log.close()
        if !isHungUp { try? hangUp() }
    }

    /// The terminal's modes as a shell would see them.
    var modes: [UInt8] { ProbeSession.modes(of: slave) }

    /// Counts the unread bytes of input; makes the terminal raw from then on, since it otherwise hides unfinished lines.
    func countUnreadInput() -> Int {
        var modes = termios()
        tcgetattr(slave.rawValue, &modes)
        cfmakeraw(&modes)
        tcsetattr(slave.rawValue, TCSANOW, &modes)
        var count: Int32 = 0
        _ = ioctl(slave.rawValue, UInt(FIONREAD), &count)
        return Int(count)
    }

    /// Types bytes.
    func type(_ text: String) throws {
        try master.writeAll(text.utf8)
    }

    /// Changes the terminal's size, which notifies the programs on it.
    func resize(to size: Size) {
        var window = ProbeSession.window(size)
        _ = ioctl(master.rawValue, UInt(TIOCSWINSZ), &window)
    }

    /// Sends the probe a signal.
    func signal(_ number: Int32) {
        kill(process, number)
    }

    /// Closes the terminal window.
    func hangUp() throws {
        isHungUp = true
        try slave.close()
        try master.close()
    }

    /// Waits until the probe reports a line after those waited for earlier, and returns the lines before it.
    @discardableResult
    func wait(for line: String) throws -> [String] {
        let start = next
        while true {
            if let index = lines[next...].firstIndex(of: line) {
                next = index + 1
                return Array(lines[start..<index])
            }
            guard try pump() else { throw TimedOut(waitedFor: line, lines: lines) }
        }
    }

    /// Waits until the probe has written a text to the terminal.
    func waitForScreen(_ text: String) throws {
        while written.firstRange(of: Array(text.utf8)) == nil {
            guard try pump() else { throw TimedOut(waitedFor: text, lines: lines) }
        }
    }

    /// Waits until the probe has ended, reading everything that it reported and wrote.
    func waitForEnd() throws -> Ending {
        while try pump() {}
        var status: Int32 = 0
        waitpid(process, &status, 0)
        hasEnded = true
        let signal = status & 0x7F
        return signal == 0 ? .exit((status >> 8) & 0xFF) : .signal(signal)
    }

    /// Discards what was written so far.
    func forgetScreen() {
        written = []
    }

    /// Reads what the probe wrote and reported; returns false if it has closed its log or nothing came for too long.
    private func pump() throws -> Bool {
        var waits = [
            pollfd(fd: log.rawValue, events: Int16(POLLIN), revents: 0),
            pollfd(fd: isHungUp ? -1 : master.rawValue, events: Int16(POLLIN), revents: 0),
        ]
        guard poll(&waits, 2, ProbeSession.patience) > 0 else { return false }
        if waits[1].revents & Int16(POLLIN) != 0 {
            written += try ProbeSession.read(master)
            return true
        }
        guard waits[0].revents != 0 else { return true }
        let bytes = try ProbeSession.read(log)
        unfinishedLine += String(decoding: bytes, as: UTF8.self)
        var parts = unfinishedLine.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        unfinishedLine = parts.removeLast()
        lines += parts
        return !bytes.isEmpty
    }

    private static func read(_ descriptor: FileDescriptor) throws -> [UInt8] {
        try [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
            count = try descriptor.read(into: UnsafeMutableRawBufferPointer(buffer))
        }
    }

    private static func modes(of terminal: FileDescriptor) -> [UInt8] {
        var modes = termios()
        tcgetattr(terminal.rawValue, &modes)
        return withUnsafeBytes(of: &modes) { Array($0) }
    }

    private static func window(_ size: Size) -> winsize {
        winsize(ws_row: UInt16(size.height), ws_col: UInt16(size.width), ws_xpixel: 0, ws_ypixel: 0)
    }

    /// Starts a program in its own session, with the terminal as its controlling terminal and the log as descriptor 3.
    private static func spawn(
        _ words: [String], environment: [String: String], terminal: [CChar], log: FileDescriptor
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for number: Int32 in 0...2 { posix_spawn_file_actions_addopen(&actions, number, terminal, O_RDWR, 0) }
        posix_spawn_file_actions_adddup2(&actions, log.rawValue, 3)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // The threads that run tests block signals, which a shell would inherit.
        var noSignals = sigset_t()
        sigemptyset(&noSignals)
        posix_spawnattr_setsigmask(&attributes, &noSignals)
        // A shell without job control has what runs in the background ignore some signals, and the probe would, too.
        var allSignals = sigset_t()
        sigfillset(&allSignals)
        posix_spawnattr_setsigdefault(&attributes, &allSignals)
        let newSession: Int16 = 0x80
        posix_spawnattr_setflags(
            &attributes, newSession | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
        var arguments = words.map { strdup($0) } + [nil]
        var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for text in arguments + variables { free(text) } }
        var process: pid_t = 0
        let error = posix_spawn(&process, words[0], &actions, &attributes, &arguments, &variables)
        guard error == 0 else { throw Errno(rawValue: error) }
        return process
    }
}
