import Canvas
import Testing

@testable import Screens

@Suite("Wrapping styled text")
struct StyledTextTests {
    private static let bold = Style(bold: true)
    private static let text: StyledText = [
        .init("1", bold), .init(" on back"), .init("   "), .init("2", bold), .init(" on side"), .init("   "),
        .init("4", bold), .init(" on side with knees drawn up"),
    ]

    @Test("no character is lost at any width, and each keeps its style", arguments: 1...60)
    func wrapping(columns: Int) {
        let lines = Self.text.wrapped(to: columns, glyphs: .unicode)
        #expect(lines.map(\.text) == Self.text.text.wrapped(to: columns))
        func signs(_ texts: [StyledText]) -> [String] {
            texts.flatMap(\.pieces).flatMap { piece in
                piece.text.filter { $0 != " " }.map { "\($0)\(piece.style.bold ? "*" : "")" }
            }
        }
        #expect(signs(lines) == signs([Self.text]))
    }
}
