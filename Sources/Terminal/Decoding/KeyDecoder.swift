import Canvas

/// Decodes the bytes a terminal sends into keys, mouse events, pastes and answers.
///
/// It understands UTF-8, the sequences of xterm, VT220, rxvt, the Linux console and tmux with their modifiers (XTerm Control Sequences,
/// "PC-Style Function Keys" and "Mouse Tracking"), SGR and X10 mouse reports, bracketed paste, and the keys in terminfo. Sequences may
/// arrive in any pieces: the same bytes give the same reports however they are split. Anything not part of a sequence is typed text and
/// never dropped; an unknown sequence is dropped.
///
/// A lone Escape can't be told from the start of a sequence until something follows or some time has passed, so the reader of the bytes
/// waits as ``wait`` says and then calls ``timeOut()``. Escape directly followed by a character is that character with Alt.
public struct KeyDecoder: Sendable {
    /// How long to wait for the rest of an unfinished sequence.
    public enum Wait: Hashable, Sendable {
        /// Only as long as a terminal needs to send a sequence: it may be a lone Escape.
        case escape
        /// As long as a slow line may need: a sequence has definitely started.
        case sequence
    }

    /// The result of reading from one position.
    enum Step {
        /// More bytes are needed.
        case incomplete(Wait)
        /// `length` bytes are consumed and give this report, or none.
        case done(length: Int, TerminalReport?)
        /// `length` bytes are consumed and a paste follows.
        case paste(length: Int)
    }

    static let escape: UInt8 = 0x1B
    private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

    /// The keys whose sequences terminfo names, all starting with Escape.
    let terminfoKeys: [[UInt8]: Key]
    private var pending: [UInt8] = []
    private var paste: [UInt8]?

    /// The current wait for more bytes, or nil if no sequence is unfinished.
    public private(set) var wait: Wait?

    /// Creates a decoder.
    ///
    /// - Parameter terminfoKeys: Sequences of this terminal beyond the usual ones; those that don't start with Escape, or are Escape alone,
    ///   are ignored, since they are typed text.
    public init(terminfoKeys: [[UInt8]: Key] = [:]) {
        self.terminfoKeys = terminfoKeys.filter { $0.key.count > 1 && $0.key.first == KeyDecoder.escape }
    }

    /// Decodes bytes and returns the reports they complete.
    ///
    /// - Complexity: O(*n*) in the number of bytes.
    public mutating func feed(_ bytes: some Sequence<UInt8>) -> [TerminalReport] {
        pending.append(contentsOf: bytes)
        var reports: [TerminalReport] = []
        var start = 0
        wait = nil
        while start < pending.count {
            if paste != nil {
                guard let report = continuePaste(from: &start) else { break }
                reports.append(report)
                continue
            }
            switch step(pending[start...]) {
            case .incomplete(let wait):
                self.wait = wait
                pending.removeFirst(start)
                return reports
            case .done(let length, let report):
                start += length
                if let report { reports.append(report) }
            case .paste(let length):
                start += length
                paste = []
            }
        }
        pending.removeFirst(start)
        if paste != nil { wait = .sequence }
        return reports
    }

    /// Ends the wait: what is unfinished won't be completed any more.
    ///
    /// A lone Escape becomes that key, Escape with `[`, `O` or `]` the character with Alt, half a character U+FFFD, and a paste without an
    /// end what arrived of it; half a control sequence is dropped.
    public mutating func timeOut() -> [TerminalReport] {
        let rest = pending
        pending = []
        wait = nil
        if let pasted = paste {
            paste = nil
            return [.input(.paste(KeyDecoder.text(ofPaste: pasted + rest)))]
        }
        guard let first = rest.first else { return [] }
        guard first == KeyDecoder.escape else { return [.input(.key(.character("\u{FFFD}")))] }
        switch rest.count {
        case 1: return [.input(.key(.escape))]
        case 2 where rest[1] < 0x80: return [.input(.key(.alt(Character(Unicode.Scalar(rest[1])))))]
        default: return typedAfterAll(rest)
        }
    }

    /// Returns what an unfinished sequence is if it was typed: Alt-] and digits look like the start of an answer.
    private func typedAfterAll(_ bytes: [UInt8]) -> [TerminalReport] {
        guard bytes[1] == UInt8(ascii: "]"), bytes[2...].allSatisfy({ KeyDecoder.digits.contains($0) }) else {
            return bytes[1] < 0x80 ? [] : [.input(.key(.alt("\u{FFFD}")))]
        }
        let digits = bytes[2...].map { TerminalReport.input(.key(.character(Character(Unicode.Scalar($0))))) }
        return [.input(.key(.alt("]")))] + digits
    }

    private func step(_ bytes: ArraySlice<UInt8>) -> Step {
        let first = bytes[bytes.startIndex]
        return first == KeyDecoder.escape ? escapeStep(bytes) : characterStep(bytes)
    }

    /// Moves bytes into the paste; returns it at its end, or nil if more bytes are needed.
    private mutating func continuePaste(from start: inout Int) -> TerminalReport? {
        while start < pending.count {
            let candidate = pending[start...].prefix(KeyDecoder.pasteEnd.count)
            if candidate.elementsEqual(KeyDecoder.pasteEnd), let pasted = paste {
                start += candidate.count
                paste = nil
                return .input(.paste(KeyDecoder.text(ofPaste: pasted)))
            }
            if KeyDecoder.pasteEnd.starts(with: candidate) { return nil }
            paste?.append(pending[start])
            start += 1
        }
        return nil
    }

    /// Returns pasted bytes as text; terminals send a carriage return at the end of a line.
    private static func text(ofPaste bytes: [UInt8]) -> String {
        var text = ""
        for character in String(decoding: bytes, as: UTF8.self) {
            text.append(character == "\r\n" || character == "\r" ? "\n" : character)
        }
        return text
    }
}
