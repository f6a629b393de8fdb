import Canvas

extension KeyDecoder {
    /// The bits of the button number in mouse reports (XTerm Control Sequences, "Mouse Tracking"); those of modifier keys count for
    /// nothing.
    private enum Bits {
        static let button = 0b11
        static let motion = 32
        static let wheel = 64
        static let extraButtons = 128
    }

    /// Reads an SGR report: ESC [ < button ; column ; row, M for press and m for release.
    func mouseEvent(parameters: [Int], final: UInt8) -> TerminalReport? {
        guard parameters.count == 3, final == UInt8(ascii: "M") || final == UInt8(ascii: "m") else { return nil }
        return mouseEvent(
            code: parameters[0], column: parameters[1], row: parameters[2], isRelease: final == UInt8(ascii: "m"))
    }

    /// Reads an X10 report: ESC [ M and three bytes, each 32 more than its value. It doesn't say which button was released.
    func oldMouseStep(_ bytes: ArraySlice<UInt8>) -> Step {
        let length = 6
        guard bytes.count >= length else { return .incomplete(.sequence) }
        let values = bytes.dropFirst(3).prefix(3).map { Int($0) - 32 }
        guard values.allSatisfy({ $0 >= 0 }) else { return .done(length: 3, nil) }
        let isRelease = values[0] & (Bits.button | Bits.wheel) == Bits.button
        let code = isRelease ? values[0] & ~Bits.button : values[0]
        return .done(
            length: length, mouseEvent(code: code, column: values[1], row: values[2], isRelease: isRelease))
    }

    private func mouseEvent(code: Int, column: Int, row: Int, isRelease: Bool) -> TerminalReport? {
        guard column >= 1, row >= 1, let action = action(code: code, isRelease: isRelease) else { return nil }
        return .input(.mouse(MouseEvent(action, at: Point(column: column - 1, row: row - 1))))
    }

    private func action(code: Int, isRelease: Bool) -> MouseEvent.Action? {
        guard code & Bits.extraButtons == 0 else { return nil }
        if code & Bits.wheel != 0 {
            switch code & Bits.button {
            case 0: return .wheelUp
            case 1: return .wheelDown
            default: return nil
            }
        }
        let buttons: [MouseEvent.Button] = [.left, .middle, .right]
        guard buttons.indices.contains(code & Bits.button) else { return nil }
        let button = buttons[code & Bits.button]
        if isRelease { return .release(button) }
        return code & Bits.motion != 0 ? .drag(button) : .press(button)
    }
}
