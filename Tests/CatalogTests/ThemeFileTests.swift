import Canvas
import Catalog
import Diary
import Testing

@Suite("The themes' colours")
struct ThemeFileTests {
    /// A kind of colour vision: normal, or with one kind of cone missing (Machado, Oliveira and Fernandes 2009, severity 1).
    enum Sight: String, CaseIterable {
        case ordinary, protanopia, deuteranopia, tritanopia

        var matrix: [[Double]] {
            switch self {
            case .ordinary: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
            case .protanopia:
                [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
            case .deuteranopia:
                [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
            case .tritanopia:
                [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
            }
        }

        func luminance(_ color: Color) -> Double {
            let light = [color.red, color.green, color.blue].map { value -> Double in
                let share = Double(value) / 255
                return share <= 0.04045 ? share / 12.92 : Self.power((share + 0.055) / 1.055)
            }
            let seen = matrix.map { row in min(1, max(0, zip(row, light).reduce(0) { $0 + $1.0 * $1.1 })) }
            return 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]
        }

        /// Returns x to the power of 2.4: x² · x^(2/5), the fifth root by Newton's method.
        private static func power(_ x: Double) -> Double {
            var root = 1.0
            for _ in 0..<60 { root = (4 * root + x / (root * root * root * root)) / 5 }
            return x * x * root * root
        }

        /// Returns the contrast of WCAG 2.2.
        func contrast(_ one: Color, _ other: Color) -> Double {
            let (a, b) = (luminance(one), luminance(other))
            return (max(a, b) + 0.05) / (min(a, b) + 0.05)
        }
    }

    enum Depth: String, CaseIterable { case direct, palette }

    static let names = Catalog.standard.themes.map(\.name)
    private static let black = Color(red: 0, green: 0, blue: 0)
    private static let white = Color(red: 255, green: 255, blue: 255)

    private func shown(_ color: Color, _ depth: Depth) -> Color {
        depth == .direct ? color : Color(palette: color.in256)
    }

    private func set(_ name: String, _ background: Background) throws -> ColorSet {
        try #require(Catalog.standard.theme(name)).colors(on: background)
    }

    @Test("there is a default theme, and three others, one of high contrast")
    func themes() {
        #expect(Self.names == ["default", "contrast", "soft", "mono"])
    }

    @Test("a worse score always stands out more", arguments: names, Sight.allCases)
    func ramp(name: String, sight: Sight) throws {
        for background in [Background.dark, .light] {
            let set = try set(name, background)
            for depth in Depth.allCases {
                let contrasts = set.ramp.map { sight.contrast(shown($0.color, depth), set.ground) }
                for (low, high) in zip(contrasts, contrasts.dropFirst()) {
                    #expect(high >= low * 1.01, "\(background) \(depth) \(contrasts)")
                }
            }
        }
    }

    @Test("a number on any score has a contrast of 4.5", arguments: names)
    func numbers(name: String) throws {
        for background in [Background.dark, .light] {
            for tone in try set(name, background).ramp {
                let best = max(
                    Sight.ordinary.contrast(tone.color, Self.black), Sight.ordinary.contrast(tone.color, Self.white))
                #expect(best >= 4.5)
            }
        }
    }

    @Test("text has a contrast of 4.5, with high contrast 7", arguments: names)
    func text(name: String) throws {
        let text: [ColorRole] = [.value, .text, .dim, .brand, .head, .key, .good, .bad, .flare]
        let lines: [ColorRole] = [.faint, .tabbg, .plot, .bar, .arm, .leg, .worked]
        for background in [Background.dark, .light] {
            let set = try set(name, background)
            #expect(set.roles.count == ColorRole.allCases.count)
            for depth in Depth.allCases {
                func contrast(_ role: ColorRole, _ ground: Color) -> Double {
                    Sight.ordinary.contrast(shown(set[role], depth), ground)
                }
                for role in text { #expect(contrast(role, set.ground) >= (name == "contrast" ? 7 : 4.5), "\(role)") }
                for role in lines { #expect(contrast(role, set.ground) >= 3, "\(role)") }
                #expect(contrast(.tabfg, shown(set[.tabbg], depth)) >= 4.5)
                for tint in [ColorRole.sel, .panel] {
                    for role in text {
                        #expect(
                            contrast(role, shown(set[tint], depth)) >= (depth == .direct ? 4.5 : 4),
                            "\(role) on \(tint)")
                    }
                }
                #expect(contrast(.plot, shown(set[.band], depth)) >= 3)
            }
        }
    }

    @Test(
        "red is for 9 and 10 alone: a flare-up isn't red, and 10 is a clear red",
        arguments: ["default", "contrast", "soft"])
    func red(name: String) throws {
        for background in [Background.dark, .light] {
            let set = try set(name, background)
            let worst = set.ramp[10].color
            #expect(worst.red > worst.green * 2 && worst.red > worst.blue * 2)
            #expect(set[.flare].blue > set[.flare].green)
        }
    }

    @Test("your own theme changes what it names and keeps the rest")
    func ownTheme() throws {
        let text = """
            %rec: Theme

            Name: mine
            Describe: Mine.
            Dark: 10 #ff00ff 201 magenta bold
            """
        let catalog = Catalog(additions: [CatalogSource(file: "themes.rec", bytes: Array(text.utf8))])
        let (mine, usual) = (try #require(catalog.theme("mine")), try #require(catalog.theme("default")))
        #expect(catalog.problems == [])
        #expect(mine.dark.ramp[10].color == Color(red: 255, green: 0, blue: 255, in256: 201, in16: 13))
        #expect(mine.dark.ramp[9] == usual.dark.ramp[9])
        #expect(mine.light == usual.light)
    }

    @Test(
        "an invalid colour is reported",
        arguments: [
            "11 #ff00ff 201 red", "10 ff00ff 201 red", "10 #ff00ff 7 red", "10 #ff00ff 201 pink", "10 #ff00ff 201",
        ])
    func broken(line: String) {
        let text = "%rec: Theme\n\nName: mine\nDark: \(line)\n"
        let problems = Catalog(additions: [CatalogSource(file: "themes.rec", bytes: Array(text.utf8))]).problems
        #expect(problems.count == 1)
        #expect(problems.first?.line == 4)
    }
}
