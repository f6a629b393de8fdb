import Canvas

extension KeyDecoder {
    private static let longestParameters = 1_024

    /// Reads a control sequence: ESC [ parameters final.
    func controlSequenceStep(_ bytes: ArraySlice<UInt8>) -> Step {
        let start = bytes.startIndex + 2
        guard start < bytes.endIndex else { return .incomplete(.escape) }
        if bytes[start] == UInt8(ascii: "M") { return oldMouseStep(bytes) }
        if bytes[start] == UInt8(ascii: "[") { return linuxFunctionStep(bytes) }
        var index = start
        while index < bytes.endIndex, (0x20...0x3F).contains(bytes[index]),
            index - start < KeyDecoder.longestParameters,
            !isShiftedFinal(bytes[start...index])
        {
            index += 1
        }
        guard index < bytes.endIndex else { return .incomplete(.sequence) }
        let final = bytes[index]
        guard (0x40...0x7E).contains(final) || isShiftedFinal(bytes[start...index]) else {
            // Another sequence starts inside this one, or a typed Alt-[ was followed by a control character.
            return .done(length: index - bytes.startIndex, index == start ? .input(.key(.alt("["))) : nil)
        }
        let length = index + 1 - bytes.startIndex
        if let key = terminfoKeys[Array(bytes.prefix(length))] { return .done(length: length, .input(.key(key))) }
        let parameters = bytes[start..<index]
        if final == UInt8(ascii: "~"), parameters.elementsEqual("200".utf8) { return .paste(length: length) }
        return .done(length: length, report(parameters: parameters, final: final))
    }

    /// Returns whether the last byte is the dollar sign with which rxvt ends a key pressed with Shift.
    private func isShiftedFinal(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.last == UInt8(ascii: "$") && bytes.count > 1
            && bytes.dropLast().allSatisfy { KeyDecoder.digits.contains($0) }
    }

    /// Reads a function key of the Linux console, which sends ESC [ [ A for F1 up to E for F5.
    private func linuxFunctionStep(_ bytes: ArraySlice<UInt8>) -> Step {
        let letter = bytes.startIndex + 3
        guard letter < bytes.endIndex else { return .incomplete(.sequence) }
        guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(bytes[letter]) else {
            return .done(length: 2, .input(.key(.alt("["))))
        }
        return .done(length: 4, .input(.key(.function(Int(bytes[letter] - UInt8(ascii: "A")) + 1))))
    }

    private func report(parameters: ArraySlice<UInt8>, final: UInt8) -> TerminalReport? {
        if parameters.first == UInt8(ascii: "<") {
            return mouseEvent(parameters: KeyDecoder.numbers(in: parameters.dropFirst()), final: final)
        }
        if parameters.isEmpty, [UInt8(ascii: "I"), UInt8(ascii: "O")].contains(final) {
            return .focus(final == UInt8(ascii: "I"))
        }
        if parameters.first == UInt8(ascii: "?") {
            return final == UInt8(ascii: "c") ? .attributes : nil
        }
        return key(numbers: KeyDecoder.numbers(in: parameters), final: final).map { .input(.key($0)) }
    }

    private func key(numbers: [Int], final: UInt8) -> Key? {
        let modifiers = KeyModifiers(xterm: numbers.count > 1 ? numbers[1] : 1)
        switch final {
        case UInt8(ascii: "~"):
            if numbers.count == 3, numbers[0] == 27 {
                return KeyDecoder.key(ofCode: numbers[2])?.adding(modifiers)
            }
            return KeyDecoder.numberedKey(numbers.first)?.adding(modifiers)
        case UInt8(ascii: "$"):
            return KeyDecoder.numberedKey(numbers.first)?.adding(.shift)
        case UInt8(ascii: "^"):
            return KeyDecoder.numberedKey(numbers.first)?.adding(.control)
        case UInt8(ascii: "@"):
            return KeyDecoder.numberedKey(numbers.first)?.adding([.control, .shift])
        case UInt8(ascii: "u"):
            return numbers.first.flatMap { KeyDecoder.key(ofCode: $0) }?.adding(modifiers)
        case UInt8(ascii: "Z"):
            return .backTab
        case UInt8(ascii: "a")...UInt8(ascii: "d"):
            return KeyDecoder.letterKey(final - 0x20)?.adding(.shift)
        default:
            // A larger first number makes it an answer: ESC [ 24 ; 80 R is the cursor position, ESC [ 1 ; 2 R is Shift-F3.
            return numbers.first.map { $0 <= 1 } ?? true ? KeyDecoder.letterKey(final)?.adding(modifiers) : nil
        }
    }

    /// Returns the key for a final letter after ESC [ or ESC O.
    static func letterKey(_ letter: UInt8) -> Key? {
        switch letter {
        case UInt8(ascii: "A"): .up
        case UInt8(ascii: "B"): .down
        case UInt8(ascii: "C"): .right
        case UInt8(ascii: "D"): .left
        case UInt8(ascii: "F"): .end
        case UInt8(ascii: "H"): .home
        case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(letter - UInt8(ascii: "P")) + 1)
        default: nil
        }
    }

    /// Returns the key for a number before a tilde (VT220, rxvt, Linux console).
    private static func numberedKey(_ number: Int?) -> Key? {
        switch number {
        case 1, 7: .home
        case 2: .insert
        case 3: .delete
        case 4, 8: .end
        case 5: .pageUp
        case 6: .pageDown
        case .some(let number) where (11...15).contains(number): .function(number - 10)
        case .some(let number) where (17...21).contains(number): .function(number - 11)
        case .some(let number) where (23...26).contains(number): .function(number - 12)
        case .some(let number) where (28...29).contains(number): .function(number - 13)
        case .some(let number) where (31...34).contains(number): .function(number - 14)
        default: nil
        }
    }

    /// Returns the key of a character code, as sent by terminals that report all modifiers (CSI u, modifyOtherKeys).
    private static func key(ofCode code: Int) -> Key? {
        guard let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init) else { return nil }
        if let byte = UInt8(exactly: code), byte < 0x80 { return key(ofASCII: byte) }
        return scalar.properties.generalCategory == .control ? nil : .character(Character(scalar))
    }

    /// Returns the numbers between semicolons; parts after a colon are ignored, and a missing or overlong number is 0.
    static func numbers(in parameters: ArraySlice<UInt8>) -> [Int] {
        parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { part in
            let digits = part.prefix { KeyDecoder.digits.contains($0) }
            guard digits.count <= 7 else { return 0 }
            return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        }
    }
}

extension KeyModifiers {
    /// Creates the modifiers from xterm's parameter: 1 plus a bit each for Shift, Alt, Ctrl and Meta.
    fileprivate init(xterm parameter: Int) {
        let bits = max(0, parameter - 1)
        self = []
        if bits & 1 != 0 { insert(.shift) }
        if bits & (2 | 8) != 0 { insert(.alt) }
        if bits & 4 != 0 { insert(.control) }
    }
}
