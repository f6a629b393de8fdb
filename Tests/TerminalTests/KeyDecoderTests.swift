import Canvas
import Terminal
import Testing

@Suite("Decoding what a terminal sends")
struct KeyDecoderTests {
    private func keys(_ bytes: String) -> [TerminalReport] {
        var decoder = KeyDecoder()
        return decoder.feed(bytes.utf8)
    }

    @Test(
        "one key",
        arguments: [
            ("x", Key.character("x")), (" ", .character(" ")), ("é", .character("é")), ("腰", .character("腰")),
            ("🤕", .character("🤕")), ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace),
            ("\u{8}", .backspace), ("\u{12}", .control("r")), ("\u{0}", .control(" ")), ("\u{1C}", .control("\\")),
            ("\u{1F}", .control("_")),
            ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}OB", .down), ("\u{1B}[C", .right),
            ("\u{1B}[D", .left), ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home),
            ("\u{1B}[F", .end), ("\u{1B}OF", .end), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end),
            ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown),
            ("\u{1B}[Z", .backTab), ("\u{1B}OM", .enter), ("\u{1B}Ow", .character("7")), ("\u{1B}Ok", .character("+")),
            ("\u{1B}OP", .function(1)), ("\u{1B}[11~", .function(1)), ("\u{1B}[[A", .function(1)),
            ("\u{1B}[15~", .function(5)), ("\u{1B}[[E", .function(5)), ("\u{1B}[17~", .function(6)),
            ("\u{1B}[24~", .function(12)), ("\u{1B}[25~", .function(13)), ("\u{1B}[34~", .function(20)),
        ])
    func oneKey(bytes: String, key: Key) {
        #expect(keys(bytes) == [.input(.key(key))])
    }

    @Test(
        "one key with modifiers",
        arguments: [
            ("\u{1B}x", "Alt-x"), ("\u{1B}é", "Alt-é"), ("\u{1B}\r", "Alt-Enter"), ("\u{1B}\u{7F}", "Alt-Backspace"),
            ("\u{1B}\u{12}", "Alt-Ctrl-R"), ("\u{1B}[1;5C", "Ctrl-Right"), ("\u{1B}[1;2A", "Shift-Up"),
            ("\u{1B}[1;3B", "Alt-Down"), ("\u{1B}[1;9B", "Alt-Down"), ("\u{1B}[1;8H", "Ctrl-Alt-Shift-Home"),
            ("\u{1B}[3;5~", "Ctrl-Delete"), ("\u{1B}[5;3~", "Alt-PgUp"), ("\u{1B}[1;2P", "Shift-F1"),
            ("\u{1B}[15;5~", "Ctrl-F5"), ("\u{1B}[a", "Shift-Up"), ("\u{1B}Oc", "Ctrl-Right"),
            ("\u{1B}[3$", "Shift-Delete"), ("\u{1B}[3^", "Ctrl-Delete"), ("\u{1B}[3@", "Ctrl-Shift-Delete"),
            ("\u{1B}[114;5u", "Ctrl-R"), ("\u{1B}[27;5;13~", "Ctrl-Enter"), ("\u{1B}[9;5u", "Ctrl-Tab"),
            ("\u{1B}[9;2u", "Shift-Tab"), ("\u{1B}[97;2u", "A"), ("\u{1B}[1:2;5:1C", "Ctrl-Right"),
        ])
    func modifiers(bytes: String, name: String) {
        #expect(keys(bytes) == [.input(.key(Key(named: name) ?? .escape))])
    }

    @Test("keys that arrive together are kept apart")
    func together() {
        #expect(
            keys("6\r\u{1B}[Aq\u{1B}[1;5Dé\t") == [
                .input(.key(.character("6"))), .input(.key(.enter)), .input(.key(.up)), .input(.key(.character("q"))),
                .input(.key(Key.left.adding(.control))), .input(.key(.character("é"))), .input(.key(.tab)),
            ])
    }

    @Test(
        "mouse reports",
        arguments: [
            ("\u{1B}[<0;10;5M", MouseEvent(.press(.left), at: Point(column: 9, row: 4))),
            ("\u{1B}[<0;10;5m", MouseEvent(.release(.left), at: Point(column: 9, row: 4))),
            ("\u{1B}[<2;1;1M", MouseEvent(.press(.right), at: .zero)),
            ("\u{1B}[<33;300;200M", MouseEvent(.drag(.middle), at: Point(column: 299, row: 199))),
            ("\u{1B}[<64;3;4M", MouseEvent(.wheelUp, at: Point(column: 2, row: 3))),
            ("\u{1B}[<65;3;4M", MouseEvent(.wheelDown, at: Point(column: 2, row: 3))),
            // With Shift and Control.
            ("\u{1B}[<20;3;4M", MouseEvent(.press(.left), at: Point(column: 2, row: 3))),
            ("\u{1B}[M +%", MouseEvent(.press(.left), at: Point(column: 10, row: 4))),
            ("\u{1B}[M#+%", MouseEvent(.release(.left), at: Point(column: 10, row: 4))),
        ])
    func mouse(bytes: String, event: MouseEvent) {
        #expect(keys(bytes) == [.input(.mouse(event))])
    }

    @Test("pasted text arrives in one piece, with newlines, whatever it contains")
    func paste() {
        #expect(
            keys("a\u{1B}[200~Long drive\r\nto Leeds;\rwoke \u{1B}[A stiff\u{1B}[201~b") == [
                .input(.key(.character("a"))), .input(.paste("Long drive\nto Leeds;\nwoke \u{1B}[A stiff")),
                .input(.key(.character("b"))),
            ])
    }

    @Test(
        "answers to queries aren't keys",
        arguments: [
            ("\u{1B}]11;rgb:1212/1212/1212\u{1B}\\", [TerminalReport.background(.dark)]),
            ("\u{1B}]11;rgb:ff/ff/ee\u{7}", [.background(.light)]),
            ("\u{1B}]11;rgba:f/f/f/f\u{7}", [.background(.light)]),
            ("\u{1B}]11;nonsense\u{7}", []), ("\u{1B}]4;1;rgb:0/0/0\u{7}", []), ("\u{1B}[?62;4c", [.attributes]),
            ("\u{1B}[24;80R", []), ("\u{1B}[?2026;2$y", []), ("\u{1B}[I\u{1B}[O", [.focus(true), .focus(false)]),
            ("\u{1B}[99~", []),
        ])
    func answers(bytes: String, reports: [TerminalReport]) {
        #expect(keys(bytes) == reports)
    }

    @Test("an interrupted sequence doesn't swallow what follows")
    func brokenOff() {
        #expect(keys("\u{1B}[1;5\u{1B}[A") == [.input(.key(.up))])
        #expect(keys("\u{1B}[\rq") == [.input(.key(.alt("["))), .input(.key(.enter)), .input(.key(.character("q")))])
        #expect(keys("\u{1B}]11;rgb:0\u{1B}[A") == [.input(.key(.up))])
        #expect(keys("\u{1B}]q") == [.input(.key(.alt("]"))), .input(.key(.character("q")))])
        #expect(keys("\u{1B}Oq") == [.input(.key(.character("1")))])
        #expect(keys("\u{1B}O!") == [.input(.key(.alt("O"))), .input(.key(.character("!")))])
        #expect(keys("\u{1B}\u{1B}[A") == [.input(.key(.escape)), .input(.key(.up))])
    }

    @Test("invalid UTF-8 shows as U+FFFD, one for each broken character")
    func invalid() {
        var decoder = KeyDecoder()
        let bytes: [UInt8] = [0xC3, 0x41, 0xFF, 0xE2, 0x82, 0x42, 0xED, 0xA0, 0x80, 0xC0, 0x80]
        #expect(
            decoder.feed(bytes).map { report -> Key? in
                if case .input(.key(let key)) = report { key } else { nil }
            }
                == [
                    "\u{FFFD}", "A", "\u{FFFD}", "\u{FFFD}", "B", "\u{FFFD}", "\u{FFFD}", "\u{FFFD}", "\u{FFFD}",
                    "\u{FFFD}",
                ]
                .map(Key.character))
    }

    @Test("terminfo adds the keys of unusual terminals")
    func terminfo() {
        let wyse: [[UInt8]: Key] = [
            Array("\u{1B}T".utf8): .end, Array("\u{1B}[Q".utf8): .insert, [0x0B]: .up, [0x1B]: .up,
        ]
        var decoder = KeyDecoder(terminfoKeys: wyse)
        #expect(
            decoder.feed("\u{1B}T\u{1B}[Q\u{B}\u{1B}x".utf8) == [
                .input(.key(.end)), .input(.key(.insert)), .input(.key(.control("k"))), .input(.key(.alt("x"))),
            ])
    }
}
