import Canvas

/// Turns the bytes a terminal sends into keys, mouse events, pastes and answers.
///
/// It understands UTF-8, the sequences of xterm, VT220, rxvt, the Linux console and tmux with their modifiers
/// (XTerm Control Sequences, "PC-Style Function Keys" and "Mouse Tracking"), SGR and X10 mouse reports, bracketed paste,
/// and the keys that terminfo names. Sequences may come in any pieces: the same bytes give the same reports however they
/// are split. What no sequence explains is typed text and is never dropped; what is clearly a sequence but unknown is.
///
/// A lone Escape cannot be told from the start of a sequence until something follows or a while has passed, so whoever
/// reads the bytes waits as ``wait`` says and then calls ``timeOut()``. Escape directly followed by a character is that
/// character with Alt.
public struct KeyDecoder: Sendable {
    /// How long to wait for the rest of an unfinished sequence.
    public enum Wait: Hashable, Sendable {
        /// Only as long as a terminal needs to send a sequence: it may be a lone Escape.
        case escape
        /// As long as a slow line may need: a sequence has certainly begun.
        case sequence
    }

    /// What reading at one place of the bytes came to.
    enum Step {
        /// More bytes are needed.
        case incomplete(Wait)
        /// So many bytes are done and mean this, which may be nothing.
        case done(length: Int, TerminalReport?)
        /// So many bytes are done and a paste follows.
        case paste(length: Int)
    }

    static let escape: UInt8 = 0x1B
    private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

    /// Keys whose sequences terminfo names, all beginning with Escape.
    let terminfoKeys: [[UInt8]: Key]
    private var pending: [UInt8] = []
    private var paste: [UInt8]?

    /// The wait for more bytes that is due now, or nil if no sequence is unfinished.
    public private(set) var wait: Wait?

    /// Makes a decoder.
    ///
    /// - Parameter terminfoKeys: Sequences of this terminal beyond the usual ones; such as do not begin with Escape, or
    ///   are Escape alone, are left out, since they are typed text.
    public init(terminfoKeys: [[UInt8]: Key] = [:]) {
        self.terminfoKeys = terminfoKeys.filter { $0.key.count > 1 && $0.key.first == KeyDecoder.escape }
    }

    /// Takes bytes as they were read and gives what they complete.
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

    /// Says that the wait is over: what is unfinished will not be finished any more.
    ///
    /// A lone Escape becomes that key, Escape with `[`, `O` or `]` the character with Alt, half a character U+FFFD, a paste
    /// without an end what came of it; half a control sequence is dropped.
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

    /// What an unfinished sequence was if it was typed: Alt-] and digits look like the start of an answer.
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

    /// Moves bytes into the paste; gives it when its end has come, nil when more bytes are needed.
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

    /// Pasted bytes as text; terminals send a carriage return for the end of a line.
    private static func text(ofPaste bytes: [UInt8]) -> String {
        var text = ""
        for character in String(decoding: bytes, as: UTF8.self) {
            text.append(character == "\r\n" || character == "\r" ? "\n" : character)
        }
        return text
    }
}
