import Canvas
import Catalog
import Diary
import Testing

@Suite("Figures in text")
struct FigureGoldenTests {
    private func text(
        _ name: Name, _ technique: FigureTechnique, size: Size = Size(width: 24, height: 10), isMirrored: Bool = false
    ) throws -> String {
        let figure = try #require(Catalog.standard.figure(of: name))
        let rows = figure.cells(size: size, technique: technique, isMirrored: isMirrored)
        return rows.map { row in
            let line = String(row.map(\.sign))
            return String(line.reversed().drop { $0 == " " }.reversed())
        }.joined(separator: "\n")
    }

    @Test("an outline in braille: worked muscles solid, the floor a line of dots")
    func outline() throws {
        #expect(
            try text("kneeling hip flexor", .outline) == """
                            ⢀⠤⢄
                            ⠸⣀⣀⠇
                            ⡰⡕⣵
                            ⡇⡇⣿
                            ⢇⢸⠻⣄⡀
                            ⣸⠤⣳⡔⢝⡲⣄⡀
                           ⢠⠋⣴⡿⠧⣀⣈⠚⢈⠆
                  ⢀⣀⣀⣀   ⡀⠠⣣⡾⠋    ⡇⡸
                  ⠘⠒⠢⠤⠭⠭⢍⣈⣉⠝⠁     ⡇⢇
                ⠤⠤⠤⠤⠤⠤⠤⠤⠼⠶⠶⠿⠿⠧⠤⠤⠤⠼⠶⠶⠿⠧⠤⠤
                """)
    }

    @Test("quarters of cells in two colours")
    func quarters() throws {
        #expect(
            try text("kneeling hip flexor", .quarters) == """
                            ▗▄▄
                            ▝▘█▌
                            ▟▄▙
                            ██▐
                            ▜▐▝▄
                            ▟▄▖▖█▄▄
                           ▗█▘█▘██▄█
                          ▗▗█▀    ██
                  ▝▀▀██████▐      █▌
                ▄▄▄▄▄▄▄▄▀▄▄▄▄▘▄▄▄▟▄▄▄▙▄▄
                """)
    }

    @Test("the front of the hip and of the thigh is coloured when the hip flexors are worked")
    func workedMuscle() throws {
        let figure = try #require(Catalog.standard.figure(of: "kneeling hip flexor"))
        let cells = figure.cells(size: Size(width: 24, height: 10), technique: .quarters)
        let worked = cells.map { row in row.indices.filter { row[$0].ink == .worked || row[$0].paper == .worked } }
        #expect(worked == [[], [], [], [], [], [14, 15], [13, 14, 15], [11, 12, 13], [11], []])
    }

    @Test("lines of ASCII follow the limbs")
    func lines() throws {
        #expect(
            try text("kneeling hip flexor", .lines) == """
                             @o
                            @oo|
                            +|+
                            +||
                            +||\\
                            +/#\\\\\\\\
                            /##..\\\\.
                           ###    ..
                  ---------#      ..
                --------=====----.....--
                """)
    }

    @Test("the left side in ASCII: strokes lean the other way")
    func mirroredLines() throws {
        #expect(
            try text("kneeling hip flexor", .lines, isMirrored: true) == """
                         o@
                        |oo@
                         +|+
                         ||+
                        /||+
                     ////#\\+
                    .//..##\\
                    ..    ###
                    ..      #---------
                --.....----=====--------
                """)
    }

    @Test("ASCII draws horizontal things horizontally: the frame of a bed, the top of a doorway")
    func beams() throws {
        #expect(
            try text("morning stretch", .lines).hasSuffix(
                """
                |======================|
                |----------------------|
                """))
        #expect(
            try text("doorway chest", .lines) == """
                      |||--@@--|||
                      ||   oo   ||
                      |---####---|
                      |    ++    |
                      |   ||||   |
                      |   ||||   |
                      |   ||||   |
                      |   |  |   |
                      |   |  |   |
                ------|---|--|---|------
                """)
    }

    @Test("a close-up in ASCII has eyes and a mouth")
    func closeUp() throws {
        #expect(
            try text("jaw side glide", .lines, size: Size(width: 32, height: 14)) == """

                            @@@@@@@@
                          @@@@@@@@@@@@
                         @@@@@@@@@@@@@@
                         oooooooooooooo
                         ooo@@oooo@@##o
                          ooooooooo###
                         oo@@@@oooo###
                         oo@@@@oooo##
                         |||ooooooo+++
                        +++|||++++++++++
                 ||||||++++++++++++++++++||||||
                ||||||||++++++++++++++++||||||||
                ||||||||++++++++++++++++||||||||
                """)
    }
}
