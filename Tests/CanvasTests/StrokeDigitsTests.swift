import Canvas
import Testing

@Suite("Digits in strokes")
struct StrokeDigitsTests {
    @Test("digits have five rows, in pixels of half a row")
    func fiveRows() {
        #expect(
            StrokeDigits(rows: 5).lines(for: "28").joined(separator: "\n") == """
                ████████  ████████
                      ██  ██    ██
                ████████  ████████
                ██        ██    ██
                ████████  ████████
                """)
    }

    @Test("the same in ASCII, in whole rows")
    func ascii() {
        #expect(
            StrokeDigits(rows: 5, isASCII: true).lines(for: "28").joined(separator: "\n") == """
                ########  ########
                      ##  ##    ##
                ########  ########
                ##        ##    ##
                ########  ########
                """)
    }

    @Test(
        "every digit has the right height and width, and no two look alike", arguments: [3, 4, 5, 7, 8, 12, 20],
        [false, true])
    func allDiffer(rows: Int, isASCII: Bool) {
        let digits = StrokeDigits(rows: rows, isASCII: isASCII)
        let all = "0123456789-".map { digits.lines(for: String($0)) }
        #expect(Set(all).count == 11)
        #expect(all.allSatisfy { $0.count == rows && $0.allSatisfy { $0.count == digits.columns(of: "0") } })
        #expect(digits.lines(for: "100").allSatisfy { $0.count == digits.columns(of: "100") })
    }
}
