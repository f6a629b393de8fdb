// swift-format-ignore-file
// Made from Data/themes.rec by `make tables`: change that file, not this one.

import Canvas

extension ColorTheme {
    /// The themes of the built-in themes.rec, the default one first.
    static var builtIn: [ColorTheme] { [defaultTheme, contrastTheme, softTheme, monoTheme] }

    private static var defaultTheme: ColorTheme {
        var dark = ColorSet(ground: Color(red: 18, green: 18, blue: 18, in256: 233, in16: 0), ramp: [
            Tone(Color(red: 42, green: 57, blue: 70, in256: 236, in16: 8)),
            Tone(Color(red: 32, green: 65, blue: 79, in256: 237, in16: 7)),
            Tone(Color(red: 24, green: 73, blue: 78, in256: 238, in16: 6)),
            Tone(Color(red: 38, green: 80, blue: 65, in256: 239, in16: 14), isBold: true),
            Tone(Color(red: 76, green: 85, blue: 34, in256: 240, in16: 3)),
            Tone(Color(red: 108, green: 87, blue: 13, in256: 58, in16: 11), isBold: true),
            Tone(Color(red: 132, green: 89, blue: 5, in256: 94, in16: 3), blockInk: Color(red: 0, green: 0, blue: 0, in256: 0, in16: 0)),
            Tone(Color(red: 160, green: 89, blue: 5, in256: 130, in16: 3), blockInk: Color(red: 0, green: 0, blue: 0, in256: 0, in16: 0), isBold: true),
            Tone(Color(red: 195, green: 84, blue: 8, in256: 166, in16: 1), blockInk: Color(red: 229, green: 229, blue: 229, in256: 7, in16: 15)),
            Tone(Color(red: 225, green: 77, blue: 44, in256: 167, in16: 1), blockInk: Color(red: 229, green: 229, blue: 229, in256: 7, in16: 15), isBold: true),
            Tone(Color(red: 255, green: 75, blue: 71, in256: 203, in16: 1), blockInk: Color(red: 229, green: 229, blue: 229, in256: 7, in16: 15), isBold: true),
        ], roles: [:])
        dark.roles[.value] = Tone(Color(red: 242, green: 243, blue: 245, in256: 255, in16: 15), isBold: true)
        dark.roles[.text] = Tone(Color(red: 198, green: 202, blue: 207, in256: 251, in16: 7))
        dark.roles[.dim] = Tone(Color(red: 146, green: 152, blue: 160, in256: 246, in16: 8))
        dark.roles[.faint] = Tone(Color(red: 102, green: 108, blue: 115, in256: 242, in16: 8))
        dark.roles[.rule] = Tone(Color(red: 58, green: 63, blue: 69, in256: 237, in16: 8))
        dark.roles[.brand] = Tone(Color(red: 255, green: 175, blue: 135, in256: 216, in16: 11), isBold: true)
        dark.roles[.head] = Tone(Color(red: 135, green: 175, blue: 215, in256: 110, in16: 14), isBold: true)
        dark.roles[.key] = Tone(Color(red: 215, green: 175, blue: 135, in256: 180, in16: 3))
        dark.roles[.tabfg] = Tone(Color(red: 16, green: 21, blue: 26, in256: 233, in16: 15), isBold: true)
        dark.roles[.tabbg] = Tone(Color(red: 135, green: 175, blue: 215, in256: 110, in16: 7))
        dark.roles[.good] = Tone(Color(red: 95, green: 199, blue: 162, in256: 79, in16: 2))
        dark.roles[.bad] = Tone(Color(red: 240, green: 145, blue: 74, in256: 208, in16: 11), isBold: true)
        dark.roles[.flare] = Tone(Color(red: 215, green: 143, blue: 215, in256: 176, in16: 13), isBold: true)
        dark.roles[.band] = Tone(Color(red: 52, green: 32, blue: 58, in256: 53, in16: 5))
        dark.roles[.sel] = Tone(Color(red: 31, green: 44, blue: 58, in256: 236, in16: 15), isBold: true)
        dark.roles[.panel] = Tone(Color(red: 27, green: 31, blue: 36, in256: 234, in16: 7))
        dark.roles[.plot] = Tone(Color(red: 184, green: 203, blue: 219, in256: 251, in16: 15), isBold: true)
        dark.roles[.usual] = Tone(Color(red: 109, green: 119, blue: 128, in256: 243, in16: 8))
        dark.roles[.bar] = Tone(Color(red: 127, green: 163, blue: 196, in256: 110, in16: 6))
        dark.roles[.bar2] = Tone(Color(red: 77, green: 86, blue: 95, in256: 240, in16: 8))
        dark.roles[.arm] = Tone(Color(red: 228, green: 231, blue: 234, in256: 254, in16: 15), isBold: true)
        dark.roles[.leg] = Tone(Color(red: 180, green: 186, blue: 193, in256: 250, in16: 7))
        dark.roles[.body] = Tone(Color(red: 134, green: 142, blue: 150, in256: 245, in16: 7))
        dark.roles[.hair] = Tone(Color(red: 91, green: 98, blue: 105, in256: 241, in16: 8))
        dark.roles[.far] = Tone(Color(red: 84, green: 91, blue: 98, in256: 240, in16: 8))
        dark.roles[.worked] = Tone(Color(red: 111, green: 208, blue: 230, in256: 81, in16: 14), isBold: true)
        dark.roles[.prop] = Tone(Color(red: 143, green: 118, blue: 83, in256: 101, in16: 8))
        dark.roles[.wall] = Tone(Color(red: 67, green: 73, blue: 79, in256: 238, in16: 8))
        dark.roles[.mat] = Tone(Color(red: 36, green: 41, blue: 46, in256: 235, in16: 7))
        dark.roles[.ground] = Tone(Color(red: 74, green: 79, blue: 85, in256: 239, in16: 8))
        dark.roles[.skin1] = Tone(Color(red: 74, green: 80, blue: 86, in256: 239, in16: 8))
        dark.roles[.skin2] = Tone(Color(red: 59, green: 64, blue: 70, in256: 238, in16: 8))
        dark.roles[.gauge0] = Tone(Color(red: 35, green: 39, blue: 44, in256: 235, in16: 7))
        var light = ColorSet(ground: Color(red: 255, green: 255, blue: 255, in256: 231, in16: 15), ramp: [
            Tone(Color(red: 223, green: 237, blue: 246, in256: 255, in16: 8)),
            Tone(Color(red: 194, green: 221, blue: 231, in256: 188, in16: 0)),
            Tone(Color(red: 165, green: 208, blue: 210, in256: 152, in16: 4)),
            Tone(Color(red: 154, green: 192, blue: 161, in256: 249, in16: 12), isBold: true),
            Tone(Color(red: 171, green: 170, blue: 93, in256: 143, in16: 6), blockInk: Color(red: 0, green: 0, blue: 0, in256: 0, in16: 0)),
            Tone(Color(red: 183, green: 146, blue: 40, in256: 172, in16: 6), blockInk: Color(red: 0, green: 0, blue: 0, in256: 0, in16: 0), isBold: true),
            Tone(Color(red: 187, green: 122, blue: 6, in256: 136, in16: 3), blockInk: Color(red: 0, green: 0, blue: 0, in256: 0, in16: 0)),
            Tone(Color(red: 185, green: 100, blue: 4, in256: 166, in16: 3), blockInk: Color(red: 0, green: 0, blue: 0, in256: 0, in16: 0), isBold: true),
            Tone(Color(red: 182, green: 77, blue: 4, in256: 130, in16: 1), blockInk: Color(red: 229, green: 229, blue: 229, in256: 7, in16: 15)),
            Tone(Color(red: 179, green: 48, blue: 1, in256: 124, in16: 1), blockInk: Color(red: 229, green: 229, blue: 229, in256: 7, in16: 15), isBold: true),
            Tone(Color(red: 173, green: 4, blue: 18, in256: 88, in16: 1), blockInk: Color(red: 229, green: 229, blue: 229, in256: 7, in16: 15), isBold: true),
        ], roles: [:])
        light.roles[.value] = Tone(Color(red: 22, green: 24, blue: 26, in256: 234, in16: 0), isBold: true)
        light.roles[.text] = Tone(Color(red: 51, green: 55, blue: 59, in256: 237, in16: 0))
        light.roles[.dim] = Tone(Color(red: 95, green: 100, blue: 105, in256: 241, in16: 8))
        light.roles[.faint] = Tone(Color(red: 139, green: 145, blue: 151, in256: 246, in16: 8))
        light.roles[.rule] = Tone(Color(red: 208, green: 212, blue: 216, in256: 252, in16: 8))
        light.roles[.brand] = Tone(Color(red: 168, green: 72, blue: 28, in256: 124, in16: 9), isBold: true)
        light.roles[.head] = Tone(Color(red: 31, green: 95, blue: 159, in256: 25, in16: 12), isBold: true)
        light.roles[.key] = Tone(Color(red: 138, green: 82, blue: 0, in256: 94, in16: 0), isBold: true)
        light.roles[.tabfg] = Tone(Color(red: 255, green: 255, blue: 255, in256: 231, in16: 15), isBold: true)
        light.roles[.tabbg] = Tone(Color(red: 31, green: 95, blue: 159, in256: 25, in16: 7))
        light.roles[.good] = Tone(Color(red: 0, green: 117, blue: 90, in256: 23, in16: 12), isBold: true)
        light.roles[.bad] = Tone(Color(red: 163, green: 67, blue: 0, in256: 124, in16: 1))
        light.roles[.flare] = Tone(Color(red: 138, green: 47, blue: 138, in256: 90, in16: 13), isBold: true)
        light.roles[.band] = Tone(Color(red: 241, green: 220, blue: 243, in256: 225, in16: 5))
        light.roles[.sel] = Tone(Color(red: 220, green: 232, blue: 245, in256: 254, in16: 15), isBold: true)
        light.roles[.panel] = Tone(Color(red: 241, green: 243, blue: 245, in256: 255, in16: 7))
        light.roles[.plot] = Tone(Color(red: 49, green: 83, blue: 111, in256: 24, in16: 0), isBold: true)
        light.roles[.usual] = Tone(Color(red: 134, green: 141, blue: 148, in256: 245, in16: 8))
        light.roles[.bar] = Tone(Color(red: 79, green: 131, blue: 181, in256: 67, in16: 4))
        light.roles[.bar2] = Tone(Color(red: 180, green: 187, blue: 194, in256: 250, in16: 8))
        light.roles[.arm] = Tone(Color(red: 74, green: 80, blue: 87, in256: 239, in16: 0), isBold: true)
        light.roles[.leg] = Tone(Color(red: 108, green: 115, blue: 122, in256: 243, in16: 0))
        light.roles[.body] = Tone(Color(red: 148, green: 155, blue: 162, in256: 246, in16: 0))
        light.roles[.hair] = Tone(Color(red: 44, green: 49, blue: 54, in256: 236, in16: 0))
        light.roles[.far] = Tone(Color(red: 188, green: 194, blue: 200, in256: 251, in16: 8))
        light.roles[.worked] = Tone(Color(red: 0, green: 128, blue: 156, in256: 31, in16: 12), isBold: true)
        light.roles[.prop] = Tone(Color(red: 184, green: 151, blue: 95, in256: 137, in16: 3))
        light.roles[.wall] = Tone(Color(red: 207, green: 211, blue: 215, in256: 252, in16: 8))
        light.roles[.mat] = Tone(Color(red: 236, green: 238, blue: 240, in256: 255, in16: 7))
        light.roles[.ground] = Tone(Color(red: 184, green: 189, blue: 194, in256: 250, in16: 8))
        light.roles[.skin1] = Tone(Color(red: 195, green: 200, blue: 205, in256: 251, in16: 8))
        light.roles[.skin2] = Tone(Color(red: 212, green: 216, blue: 220, in256: 188, in16: 8))
        light.roles[.gauge0] = Tone(Color(red: 230, green: 233, blue: 236, in256: 254, in16: 7))
        return ColorTheme(
            name: "default", description: "Slate, teal and amber on the ground of your terminal.", dark: dark, light: light)
    }

    private static var contrastTheme: ColorTheme {
        var dark = ColorSet(ground: Color(red: 0, green: 0, blue: 0, in256: 16, in16: 0), ramp: [
            Tone(Color(red: 47, green: 64, blue: 78, in256: 236, in16: 8)),
            Tone(Color(red: 35, green: 72, blue: 87, in256: 237, in16: 7)),
            Tone(Color(red: 25, green: 80, blue: 86, in256: 238, in16: 6)),
            Tone(Color(red: 41, green: 89, blue: 72, in256: 239, in16: 14), isBold: true),
            Tone(Color(red: 85, green: 95, blue: 36, in256: 240, in16: 3)),
            Tone(Color(red: 120, green: 97, blue: 10, in256: 58, in16: 11), isBold: true),
            Tone(Color(red: 146, green: 99, blue: 4, in256: 94, in16: 3), blockInk: Color(red: 0, green: 0, blue: 0, in256: 0, in16: 0)),
            Tone(Color(red: 178, green: 99, blue: 2, in256: 130, in16: 3), blockInk: Color(red: 0, green: 0, blue: 0, in256: 0, in16: 0), isBold: true),
            Tone(Color(red: 218, green: 93, blue: 2, in256: 166, in16: 1), blockInk: Color(red: 229, green: 229, blue: 229, in256: 7, in16: 15)),
            Tone(Color(red: 253, green: 86, blue: 49, in256: 167, in16: 1), blockInk: Color(red: 229, green: 229, blue: 229, in256: 7, in16: 15), isBold: true),
            Tone(Color(red: 255, green: 103, blue: 95, in256: 203, in16: 1), blockInk: Color(red: 229, green: 229, blue: 229, in256: 7, in16: 15), isBold: true),
        ], roles: [:])
        dark.roles[.value] = Tone(Color(red: 255, green: 255, blue: 255, in256: 231, in16: 15), isBold: true)
        dark.roles[.text] = Tone(Color(red: 240, green: 242, blue: 244, in256: 255, in16: 7))
        dark.roles[.dim] = Tone(Color(red: 188, green: 194, blue: 200, in256: 251, in16: 8))
        dark.roles[.faint] = Tone(Color(red: 150, green: 156, blue: 163, in256: 247, in16: 8))
        dark.roles[.rule] = Tone(Color(red: 122, green: 128, blue: 135, in256: 244, in16: 8))
        dark.roles[.brand] = Tone(Color(red: 255, green: 200, blue: 168, in256: 223, in16: 11), isBold: true)
        dark.roles[.head] = Tone(Color(red: 168, green: 208, blue: 255, in256: 153, in16: 14), isBold: true)
        dark.roles[.key] = Tone(Color(red: 255, green: 215, blue: 160, in256: 223, in16: 3))
        dark.roles[.tabfg] = Tone(Color(red: 0, green: 0, blue: 0, in256: 16, in16: 15), isBold: true)
        dark.roles[.tabbg] = Tone(Color(red: 168, green: 208, blue: 255, in256: 153, in16: 7))
        dark.roles[.good] = Tone(Color(red: 134, green: 232, blue: 196, in256: 115, in16: 2))
        dark.roles[.bad] = Tone(Color(red: 255, green: 178, blue: 122, in256: 216, in16: 11), isBold: true)
        dark.roles[.flare] = Tone(Color(red: 242, green: 180, blue: 242, in256: 219, in16: 13), isBold: true)
        dark.roles[.band] = Tone(Color(red: 75, green: 39, blue: 84, in256: 53, in16: 5))
        dark.roles[.sel] = Tone(Color(red: 18, green: 54, blue: 92, in256: 236, in16: 15), isBold: true)
        dark.roles[.panel] = Tone(Color(red: 12, green: 15, blue: 18, in256: 233, in16: 7))
        dark.roles[.plot] = Tone(Color(red: 255, green: 255, blue: 255, in256: 231, in16: 15), isBold: true)
        dark.roles[.usual] = Tone(Color(red: 162, green: 169, blue: 176, in256: 248, in16: 8))
        dark.roles[.bar] = Tone(Color(red: 168, green: 208, blue: 255, in256: 153, in16: 6))
        dark.roles[.bar2] = Tone(Color(red: 118, green: 126, blue: 134, in256: 244, in16: 8))
        dark.roles[.arm] = Tone(Color(red: 255, green: 255, blue: 255, in256: 231, in16: 15), isBold: true)
        dark.roles[.leg] = Tone(Color(red: 200, green: 206, blue: 212, in256: 252, in16: 7))
        dark.roles[.body] = Tone(Color(red: 152, green: 160, blue: 168, in256: 247, in16: 7))
        dark.roles[.hair] = Tone(Color(red: 111, green: 118, blue: 126, in256: 243, in16: 8))
        dark.roles[.far] = Tone(Color(red: 101, green: 108, blue: 116, in256: 242, in16: 8))
        dark.roles[.worked] = Tone(Color(red: 143, green: 230, blue: 246, in256: 117, in16: 14), isBold: true)
        dark.roles[.prop] = Tone(Color(red: 164, green: 140, blue: 112, in256: 137, in16: 8))
        dark.roles[.wall] = Tone(Color(red: 92, green: 99, blue: 106, in256: 241, in16: 8))
        dark.roles[.mat] = Tone(Color(red: 42, green: 48, blue: 54, in256: 236, in16: 7))
        dark.roles[.ground] = Tone(Color(red: 134, green: 140, blue: 147, in256: 245, in16: 8))
        dark.roles[.skin1] = Tone(Color(red: 92, green: 99, blue: 106, in256: 241, in16: 8))
        dark.roles[.skin2] = Tone(Color(red: 68, green: 74, blue: 80, in256: 239, in16: 8))
        dark.roles[.gauge0] = Tone(Color(red: 43, green: 48, blue: 54, in256: 236, in16: 7))
        var light = ColorSet(ground: Color(red: 255, green: 255, blue: 255, in256: 231, in16: 15), ramp: [
            Tone(Color(red: 201, green: 218, blue: 228, in256: 188, in16: 8)),
            Tone(Color(red: 171, green: 202, blue: 213, in256: 152, in16: 0)),
            Tone(Color(red: 139, green: 188, blue: 191, in256: 249, in16: 4)),
            Tone(Color(red: 130, green: 173, blue: 138, in256: 143, in16: 12), isBold: true),
            Tone(Color(red: 152, green: 150, blue: 57, in256: 172, in16: 6), blockInk: Color(red: 0, green: 0, blue: 0, in256: 0, in16: 0)),
            Tone(Color(red: 162, green: 125, blue: 4, in256: 136, in16: 6), blockInk: Color(red: 0, green: 0, blue: 0, in256: 0, in16: 0), isBold: true),
            Tone(Color(red: 161, green: 104, blue: 0, in256: 166, in16: 3), blockInk: Color(red: 0, green: 0, blue: 0, in256: 0, in16: 0)),
            Tone(Color(red: 157, green: 84, blue: 2, in256: 130, in16: 3), blockInk: Color(red: 0, green: 0, blue: 0, in256: 0, in16: 0), isBold: true),
            Tone(Color(red: 151, green: 63, blue: 2, in256: 94, in16: 1), blockInk: Color(red: 229, green: 229, blue: 229, in256: 7, in16: 15)),
            Tone(Color(red: 145, green: 37, blue: 1, in256: 124, in16: 1), blockInk: Color(red: 229, green: 229, blue: 229, in256: 7, in16: 15), isBold: true),
            Tone(Color(red: 135, green: 1, blue: 10, in256: 88, in16: 1), blockInk: Color(red: 229, green: 229, blue: 229, in256: 7, in16: 15), isBold: true),
        ], roles: [:])
        light.roles[.value] = Tone(Color(red: 0, green: 0, blue: 0, in256: 16, in16: 0), isBold: true)
        light.roles[.text] = Tone(Color(red: 20, green: 23, blue: 26, in256: 233, in16: 0))
        light.roles[.dim] = Tone(Color(red: 61, green: 66, blue: 71, in256: 238, in16: 8))
        light.roles[.faint] = Tone(Color(red: 106, green: 112, blue: 119, in256: 242, in16: 8))
        light.roles[.rule] = Tone(Color(red: 138, green: 144, blue: 150, in256: 246, in16: 8))
        light.roles[.brand] = Tone(Color(red: 122, green: 44, blue: 8, in256: 88, in16: 9), isBold: true)
        light.roles[.head] = Tone(Color(red: 10, green: 63, blue: 120, in256: 24, in16: 12), isBold: true)
        light.roles[.key] = Tone(Color(red: 97, green: 58, blue: 0, in256: 238, in16: 0), isBold: true)
        light.roles[.tabfg] = Tone(Color(red: 255, green: 255, blue: 255, in256: 231, in16: 15), isBold: true)
        light.roles[.tabbg] = Tone(Color(red: 10, green: 63, blue: 120, in256: 24, in16: 7))
        light.roles[.good] = Tone(Color(red: 0, green: 80, blue: 60, in256: 23, in16: 12), isBold: true)
        light.roles[.bad] = Tone(Color(red: 125, green: 50, blue: 0, in256: 88, in16: 1))
        light.roles[.flare] = Tone(Color(red: 102, green: 27, blue: 102, in256: 53, in16: 13), isBold: true)
        light.roles[.band] = Tone(Color(red: 236, green: 200, blue: 240, in256: 189, in16: 5))
        light.roles[.sel] = Tone(Color(red: 196, green: 220, blue: 245, in256: 189, in16: 15), isBold: true)
        light.roles[.panel] = Tone(Color(red: 244, green: 246, blue: 248, in256: 255, in16: 7))
        light.roles[.plot] = Tone(Color(red: 10, green: 44, blue: 74, in256: 235, in16: 0), isBold: true)
        light.roles[.usual] = Tone(Color(red: 92, green: 99, blue: 106, in256: 241, in16: 8))
        light.roles[.bar] = Tone(Color(red: 28, green: 90, blue: 148, in256: 24, in16: 4))
        light.roles[.bar2] = Tone(Color(red: 143, green: 150, blue: 157, in256: 246, in16: 8))
        light.roles[.arm] = Tone(Color(red: 20, green: 24, blue: 28, in256: 234, in16: 0), isBold: true)
        light.roles[.leg] = Tone(Color(red: 69, green: 75, blue: 82, in256: 239, in16: 0))
        light.roles[.body] = Tone(Color(red: 117, green: 124, blue: 132, in256: 244, in16: 0))
        light.roles[.hair] = Tone(Color(red: 0, green: 0, blue: 0, in256: 16, in16: 0))
        light.roles[.far] = Tone(Color(red: 166, green: 173, blue: 180, in256: 145, in16: 8))
        light.roles[.worked] = Tone(Color(red: 0, green: 96, blue: 111, in256: 23, in16: 12), isBold: true)
        light.roles[.prop] = Tone(Color(red: 138, green: 113, blue: 80, in256: 243, in16: 3))
        light.roles[.wall] = Tone(Color(red: 180, green: 186, blue: 192, in256: 250, in16: 8))
        light.roles[.mat] = Tone(Color(red: 228, green: 232, blue: 236, in256: 254, in16: 7))
        light.roles[.ground] = Tone(Color(red: 117, green: 123, blue: 130, in256: 243, in16: 8))
        light.roles[.skin1] = Tone(Color(red: 170, green: 176, blue: 182, in256: 145, in16: 8))
        light.roles[.skin2] = Tone(Color(red: 194, green: 199, blue: 204, in256: 251, in16: 8))
        light.roles[.gauge0] = Tone(Color(red: 216, green: 221, blue: 226, in256: 253, in16: 7))
        return ColorTheme(
            name: "contrast", description: "Text at 7 to 1 or more, for tired eyes and bad screens.", dark: dark, light: light)
    }

    private static var softTheme: ColorTheme {
        var dark = ColorSet(ground: Color(red: 28, green: 28, blue: 28, in256: 234, in16: 0), ramp: [
            Tone(Color(red: 41, green: 51, blue: 60, in256: 235, in16: 8)),
            Tone(Color(red: 36, green: 58, blue: 68, in256: 236, in16: 7)),
            Tone(Color(red: 33, green: 65, blue: 68, in256: 237, in16: 6)),
            Tone(Color(red: 43, green: 71, blue: 60, in256: 238, in16: 14), isBold: true),
            Tone(Color(red: 69, green: 76, blue: 41, in256: 239, in16: 3)),
            Tone(Color(red: 92, green: 78, blue: 34, in256: 240, in16: 11), isBold: true),
            Tone(Color(red: 111, green: 81, blue: 33, in256: 58, in16: 3), blockInk: Color(red: 0, green: 0, blue: 0, in256: 0, in16: 0)),
            Tone(Color(red: 134, green: 82, blue: 33, in256: 94, in16: 3), blockInk: Color(red: 0, green: 0, blue: 0, in256: 0, in16: 0), isBold: true),
            Tone(Color(red: 158, green: 81, blue: 41, in256: 130, in16: 1), blockInk: Color(red: 229, green: 229, blue: 229, in256: 7, in16: 15)),
            Tone(Color(red: 179, green: 78, blue: 56, in256: 131, in16: 1), blockInk: Color(red: 229, green: 229, blue: 229, in256: 7, in16: 15), isBold: true),
            Tone(Color(red: 201, green: 76, blue: 67, in256: 167, in16: 1), blockInk: Color(red: 229, green: 229, blue: 229, in256: 7, in16: 15), isBold: true),
        ], roles: [:])
        dark.roles[.value] = Tone(Color(red: 220, green: 218, blue: 212, in256: 253, in16: 15), isBold: true)
        dark.roles[.text] = Tone(Color(red: 184, green: 181, blue: 174, in256: 249, in16: 7))
        dark.roles[.dim] = Tone(Color(red: 159, green: 155, blue: 146, in256: 247, in16: 8))
        dark.roles[.faint] = Tone(Color(red: 117, green: 114, blue: 105, in256: 243, in16: 8))
        dark.roles[.rule] = Tone(Color(red: 68, green: 66, blue: 61, in256: 238, in16: 8))
        dark.roles[.brand] = Tone(Color(red: 217, green: 165, blue: 136, in256: 180, in16: 11), isBold: true)
        dark.roles[.head] = Tone(Color(red: 147, green: 174, blue: 196, in256: 110, in16: 14), isBold: true)
        dark.roles[.key] = Tone(Color(red: 196, green: 169, blue: 135, in256: 144, in16: 3))
        dark.roles[.tabfg] = Tone(Color(red: 28, green: 28, blue: 28, in256: 234, in16: 15), isBold: true)
        dark.roles[.tabbg] = Tone(Color(red: 147, green: 174, blue: 196, in256: 110, in16: 7))
        dark.roles[.good] = Tone(Color(red: 127, green: 179, blue: 156, in256: 108, in16: 2))
        dark.roles[.bad] = Tone(Color(red: 211, green: 154, blue: 112, in256: 173, in16: 11), isBold: true)
        dark.roles[.flare] = Tone(Color(red: 194, green: 150, blue: 194, in256: 175, in16: 13), isBold: true)
        dark.roles[.band] = Tone(Color(red: 50, green: 42, blue: 54, in256: 53, in16: 5))
        dark.roles[.sel] = Tone(Color(red: 42, green: 49, blue: 56, in256: 236, in16: 15), isBold: true)
        dark.roles[.panel] = Tone(Color(red: 36, green: 36, blue: 36, in256: 235, in16: 7))
        dark.roles[.plot] = Tone(Color(red: 168, green: 180, blue: 189, in256: 249, in16: 15), isBold: true)
        dark.roles[.usual] = Tone(Color(red: 111, green: 109, blue: 104, in256: 242, in16: 8))
        dark.roles[.bar] = Tone(Color(red: 125, green: 152, blue: 172, in256: 246, in16: 6))
        dark.roles[.bar2] = Tone(Color(red: 85, green: 83, blue: 78, in256: 240, in16: 8))
        dark.roles[.arm] = Tone(Color(red: 207, green: 204, blue: 197, in256: 252, in16: 15), isBold: true)
        dark.roles[.leg] = Tone(Color(red: 165, green: 162, blue: 155, in256: 247, in16: 7))
        dark.roles[.body] = Tone(Color(red: 127, green: 124, blue: 117, in256: 244, in16: 7))
        dark.roles[.hair] = Tone(Color(red: 92, green: 90, blue: 85, in256: 240, in16: 8))
        dark.roles[.far] = Tone(Color(red: 84, green: 82, blue: 77, in256: 239, in16: 8))
        dark.roles[.worked] = Tone(Color(red: 134, green: 188, blue: 198, in256: 109, in16: 14), isBold: true)
        dark.roles[.prop] = Tone(Color(red: 117, green: 103, blue: 90, in256: 242, in16: 8))
        dark.roles[.wall] = Tone(Color(red: 72, green: 70, blue: 66, in256: 238, in16: 8))
        dark.roles[.mat] = Tone(Color(red: 42, green: 41, blue: 39, in256: 235, in16: 7))
        dark.roles[.ground] = Tone(Color(red: 83, green: 81, blue: 76, in256: 239, in16: 8))
        dark.roles[.skin1] = Tone(Color(red: 78, green: 76, blue: 72, in256: 239, in16: 8))
        dark.roles[.skin2] = Tone(Color(red: 64, green: 63, blue: 59, in256: 237, in16: 8))
        dark.roles[.gauge0] = Tone(Color(red: 46, green: 45, blue: 43, in256: 236, in16: 7))
        var light = ColorSet(ground: Color(red: 250, green: 248, blue: 243, in256: 231, in16: 15), ramp: [
            Tone(Color(red: 224, green: 235, blue: 242, in256: 254, in16: 8)),
            Tone(Color(red: 201, green: 221, blue: 229, in256: 253, in16: 0)),
            Tone(Color(red: 178, green: 209, blue: 211, in256: 152, in16: 4)),
            Tone(Color(red: 168, green: 196, blue: 173, in256: 250, in16: 12), isBold: true),
            Tone(Color(red: 178, green: 178, blue: 122, in256: 179, in16: 6), blockInk: Color(red: 0, green: 0, blue: 0, in256: 0, in16: 0)),
            Tone(Color(red: 186, green: 158, blue: 90, in256: 143, in16: 6), blockInk: Color(red: 0, green: 0, blue: 0, in256: 0, in16: 0), isBold: true),
            Tone(Color(red: 190, green: 139, blue: 71, in256: 172, in16: 3), blockInk: Color(red: 0, green: 0, blue: 0, in256: 0, in16: 0)),
            Tone(Color(red: 192, green: 118, blue: 57, in256: 137, in16: 3), blockInk: Color(red: 0, green: 0, blue: 0, in256: 0, in16: 0), isBold: true),
            Tone(Color(red: 190, green: 99, blue: 53, in256: 166, in16: 1), blockInk: Color(red: 229, green: 229, blue: 229, in256: 7, in16: 15)),
            Tone(Color(red: 186, green: 81, blue: 53, in256: 131, in16: 1), blockInk: Color(red: 229, green: 229, blue: 229, in256: 7, in16: 15), isBold: true),
            Tone(Color(red: 182, green: 61, blue: 54, in256: 124, in16: 1), blockInk: Color(red: 229, green: 229, blue: 229, in256: 7, in16: 15), isBold: true),
        ], roles: [:])
        light.roles[.value] = Tone(Color(red: 43, green: 42, blue: 39, in256: 235, in16: 0), isBold: true)
        light.roles[.text] = Tone(Color(red: 70, green: 68, blue: 64, in256: 238, in16: 0))
        light.roles[.dim] = Tone(Color(red: 102, green: 99, blue: 92, in256: 241, in16: 8))
        light.roles[.faint] = Tone(Color(red: 143, green: 139, blue: 130, in256: 245, in16: 8))
        light.roles[.rule] = Tone(Color(red: 214, green: 210, blue: 200, in256: 252, in16: 8))
        light.roles[.brand] = Tone(Color(red: 149, green: 80, blue: 46, in256: 94, in16: 9), isBold: true)
        light.roles[.head] = Tone(Color(red: 61, green: 100, blue: 128, in256: 24, in16: 12), isBold: true)
        light.roles[.key] = Tone(Color(red: 122, green: 90, blue: 42, in256: 94, in16: 0), isBold: true)
        light.roles[.tabfg] = Tone(Color(red: 250, green: 248, blue: 243, in256: 231, in16: 15), isBold: true)
        light.roles[.tabbg] = Tone(Color(red: 61, green: 100, blue: 128, in256: 24, in16: 7))
        light.roles[.good] = Tone(Color(red: 47, green: 111, blue: 88, in256: 23, in16: 12), isBold: true)
        light.roles[.bad] = Tone(Color(red: 151, green: 79, blue: 28, in256: 94, in16: 1))
        light.roles[.flare] = Tone(Color(red: 123, green: 74, blue: 123, in256: 96, in16: 13), isBold: true)
        light.roles[.band] = Tone(Color(red: 236, green: 223, blue: 236, in256: 254, in16: 5))
        light.roles[.sel] = Tone(Color(red: 227, green: 232, blue: 236, in256: 254, in16: 15), isBold: true)
        light.roles[.panel] = Tone(Color(red: 242, green: 239, blue: 232, in256: 255, in16: 7))
        light.roles[.plot] = Tone(Color(red: 77, green: 100, blue: 120, in256: 60, in16: 0), isBold: true)
        light.roles[.usual] = Tone(Color(red: 152, green: 148, blue: 139, in256: 246, in16: 8))
        light.roles[.bar] = Tone(Color(red: 107, green: 140, blue: 166, in256: 67, in16: 4))
        light.roles[.bar2] = Tone(Color(red: 189, green: 184, blue: 173, in256: 250, in16: 8))
        light.roles[.arm] = Tone(Color(red: 85, green: 82, blue: 77, in256: 239, in16: 0), isBold: true)
        light.roles[.leg] = Tone(Color(red: 118, green: 115, blue: 108, in256: 243, in16: 0))
        light.roles[.body] = Tone(Color(red: 143, green: 139, blue: 131, in256: 245, in16: 0))
        light.roles[.hair] = Tone(Color(red: 59, green: 57, blue: 53, in256: 237, in16: 0))
        light.roles[.far] = Tone(Color(red: 193, green: 189, blue: 180, in256: 250, in16: 8))
        light.roles[.worked] = Tone(Color(red: 43, green: 115, blue: 130, in256: 30, in16: 12), isBold: true)
        light.roles[.prop] = Tone(Color(red: 181, green: 162, blue: 138, in256: 144, in16: 3))
        light.roles[.wall] = Tone(Color(red: 210, green: 206, blue: 196, in256: 252, in16: 8))
        light.roles[.mat] = Tone(Color(red: 238, green: 235, blue: 227, in256: 255, in16: 7))
        light.roles[.ground] = Tone(Color(red: 194, green: 189, blue: 178, in256: 250, in16: 8))
        light.roles[.skin1] = Tone(Color(red: 201, green: 197, blue: 187, in256: 251, in16: 8))
        light.roles[.skin2] = Tone(Color(red: 216, green: 212, blue: 202, in256: 188, in16: 8))
        light.roles[.gauge0] = Tone(Color(red: 230, green: 226, blue: 217, in256: 254, in16: 7))
        return ColorTheme(
            name: "soft", description: "Less bright, for the night.", dark: dark, light: light)
    }

    private static var monoTheme: ColorTheme {
        var dark = ColorSet(ground: Color(red: 18, green: 18, blue: 18, in256: 233, in16: 0), ramp: [
            Tone(Color(red: 42, green: 42, blue: 42, in256: 235, in16: 8)),
            Tone(Color(red: 59, green: 59, blue: 59, in256: 237, in16: 7)),
            Tone(Color(red: 75, green: 75, blue: 75, in256: 239, in16: 6)),
            Tone(Color(red: 90, green: 90, blue: 90, in256: 240, in16: 14), isBold: true),
            Tone(Color(red: 107, green: 107, blue: 107, in256: 242, in16: 3)),
            Tone(Color(red: 124, green: 124, blue: 124, in256: 244, in16: 11), isBold: true),
            Tone(Color(red: 142, green: 142, blue: 142, in256: 245, in16: 3), blockInk: Color(red: 0, green: 0, blue: 0, in256: 0, in16: 0)),
            Tone(Color(red: 162, green: 162, blue: 162, in256: 247, in16: 3), blockInk: Color(red: 0, green: 0, blue: 0, in256: 0, in16: 0), isBold: true),
            Tone(Color(red: 184, green: 184, blue: 184, in256: 250, in16: 1), blockInk: Color(red: 229, green: 229, blue: 229, in256: 7, in16: 15)),
            Tone(Color(red: 208, green: 208, blue: 208, in256: 252, in16: 1), blockInk: Color(red: 229, green: 229, blue: 229, in256: 7, in16: 15), isBold: true),
            Tone(Color(red: 233, green: 233, blue: 233, in256: 255, in16: 1), blockInk: Color(red: 229, green: 229, blue: 229, in256: 7, in16: 15), isBold: true),
        ], roles: [:])
        dark.roles[.value] = Tone(Color(red: 255, green: 255, blue: 255, in256: 231, in16: 15), isBold: true)
        dark.roles[.text] = Tone(Color(red: 205, green: 205, blue: 205, in256: 252, in16: 7))
        dark.roles[.dim] = Tone(Color(red: 158, green: 158, blue: 158, in256: 247, in16: 8))
        dark.roles[.faint] = Tone(Color(red: 112, green: 112, blue: 112, in256: 242, in16: 8))
        dark.roles[.rule] = Tone(Color(red: 66, green: 66, blue: 66, in256: 238, in16: 8))
        dark.roles[.brand] = Tone(Color(red: 255, green: 255, blue: 255, in256: 231, in16: 11), isBold: true)
        dark.roles[.head] = Tone(Color(red: 230, green: 230, blue: 230, in256: 254, in16: 14), isBold: true)
        dark.roles[.key] = Tone(Color(red: 255, green: 255, blue: 255, in256: 231, in16: 3))
        dark.roles[.tabfg] = Tone(Color(red: 0, green: 0, blue: 0, in256: 16, in16: 15), isBold: true)
        dark.roles[.tabbg] = Tone(Color(red: 215, green: 215, blue: 215, in256: 188, in16: 7))
        dark.roles[.good] = Tone(Color(red: 230, green: 230, blue: 230, in256: 254, in16: 2))
        dark.roles[.bad] = Tone(Color(red: 255, green: 255, blue: 255, in256: 231, in16: 11), isBold: true)
        dark.roles[.flare] = Tone(Color(red: 240, green: 240, blue: 240, in256: 255, in16: 13), isBold: true)
        dark.roles[.band] = Tone(Color(red: 44, green: 44, blue: 44, in256: 236, in16: 5))
        dark.roles[.sel] = Tone(Color(red: 50, green: 50, blue: 50, in256: 236, in16: 15), isBold: true)
        dark.roles[.panel] = Tone(Color(red: 28, green: 28, blue: 28, in256: 234, in16: 7))
        dark.roles[.plot] = Tone(Color(red: 235, green: 235, blue: 235, in256: 255, in16: 15), isBold: true)
        dark.roles[.usual] = Tone(Color(red: 112, green: 112, blue: 112, in256: 242, in16: 8))
        dark.roles[.bar] = Tone(Color(red: 175, green: 175, blue: 175, in256: 145, in16: 6))
        dark.roles[.bar2] = Tone(Color(red: 92, green: 92, blue: 92, in256: 59, in16: 8))
        dark.roles[.arm] = Tone(Color(red: 230, green: 230, blue: 230, in256: 254, in16: 15), isBold: true)
        dark.roles[.leg] = Tone(Color(red: 175, green: 175, blue: 175, in256: 145, in16: 7))
        dark.roles[.body] = Tone(Color(red: 132, green: 132, blue: 132, in256: 102, in16: 7))
        dark.roles[.hair] = Tone(Color(red: 95, green: 95, blue: 95, in256: 59, in16: 8))
        dark.roles[.far] = Tone(Color(red: 88, green: 88, blue: 88, in256: 240, in16: 8))
        dark.roles[.worked] = Tone(Color(red: 255, green: 255, blue: 255, in256: 231, in16: 14), isBold: true)
        dark.roles[.prop] = Tone(Color(red: 100, green: 100, blue: 100, in256: 241, in16: 8))
        dark.roles[.wall] = Tone(Color(red: 72, green: 72, blue: 72, in256: 238, in16: 8))
        dark.roles[.mat] = Tone(Color(red: 38, green: 38, blue: 38, in256: 235, in16: 7))
        dark.roles[.ground] = Tone(Color(red: 80, green: 80, blue: 80, in256: 239, in16: 8))
        dark.roles[.skin1] = Tone(Color(red: 82, green: 82, blue: 82, in256: 239, in16: 8))
        dark.roles[.skin2] = Tone(Color(red: 64, green: 64, blue: 64, in256: 238, in16: 8))
        dark.roles[.gauge0] = Tone(Color(red: 40, green: 40, blue: 40, in256: 235, in16: 7))
        var light = ColorSet(ground: Color(red: 255, green: 255, blue: 255, in256: 231, in16: 15), ramp: [
            Tone(Color(red: 234, green: 234, blue: 234, in256: 255, in16: 8)),
            Tone(Color(red: 207, green: 207, blue: 207, in256: 252, in16: 0)),
            Tone(Color(red: 181, green: 181, blue: 181, in256: 249, in16: 4)),
            Tone(Color(red: 159, green: 159, blue: 159, in256: 247, in16: 12), isBold: true),
            Tone(Color(red: 138, green: 138, blue: 138, in256: 245, in16: 6), blockInk: Color(red: 0, green: 0, blue: 0, in256: 0, in16: 0)),
            Tone(Color(red: 118, green: 118, blue: 118, in256: 243, in16: 6), blockInk: Color(red: 0, green: 0, blue: 0, in256: 0, in16: 0), isBold: true),
            Tone(Color(red: 100, green: 100, blue: 100, in256: 241, in16: 3), blockInk: Color(red: 0, green: 0, blue: 0, in256: 0, in16: 0)),
            Tone(Color(red: 83, green: 83, blue: 83, in256: 240, in16: 3), blockInk: Color(red: 0, green: 0, blue: 0, in256: 0, in16: 0), isBold: true),
            Tone(Color(red: 66, green: 66, blue: 66, in256: 238, in16: 1), blockInk: Color(red: 229, green: 229, blue: 229, in256: 7, in16: 15)),
            Tone(Color(red: 49, green: 49, blue: 49, in256: 236, in16: 1), blockInk: Color(red: 229, green: 229, blue: 229, in256: 7, in16: 15), isBold: true),
            Tone(Color(red: 28, green: 28, blue: 28, in256: 234, in16: 1), blockInk: Color(red: 229, green: 229, blue: 229, in256: 7, in16: 15), isBold: true),
        ], roles: [:])
        light.roles[.value] = Tone(Color(red: 0, green: 0, blue: 0, in256: 16, in16: 0), isBold: true)
        light.roles[.text] = Tone(Color(red: 45, green: 45, blue: 45, in256: 236, in16: 0))
        light.roles[.dim] = Tone(Color(red: 92, green: 92, blue: 92, in256: 59, in16: 8))
        light.roles[.faint] = Tone(Color(red: 140, green: 140, blue: 140, in256: 245, in16: 8))
        light.roles[.rule] = Tone(Color(red: 208, green: 208, blue: 208, in256: 252, in16: 8))
        light.roles[.brand] = Tone(Color(red: 0, green: 0, blue: 0, in256: 16, in16: 9), isBold: true)
        light.roles[.head] = Tone(Color(red: 20, green: 20, blue: 20, in256: 233, in16: 12), isBold: true)
        light.roles[.key] = Tone(Color(red: 0, green: 0, blue: 0, in256: 16, in16: 0), isBold: true)
        light.roles[.tabfg] = Tone(Color(red: 255, green: 255, blue: 255, in256: 231, in16: 15), isBold: true)
        light.roles[.tabbg] = Tone(Color(red: 40, green: 40, blue: 40, in256: 235, in16: 7))
        light.roles[.good] = Tone(Color(red: 20, green: 20, blue: 20, in256: 233, in16: 12), isBold: true)
        light.roles[.bad] = Tone(Color(red: 0, green: 0, blue: 0, in256: 16, in16: 1))
        light.roles[.flare] = Tone(Color(red: 10, green: 10, blue: 10, in256: 232, in16: 13), isBold: true)
        light.roles[.band] = Tone(Color(red: 226, green: 226, blue: 226, in256: 254, in16: 5))
        light.roles[.sel] = Tone(Color(red: 220, green: 220, blue: 220, in256: 253, in16: 15), isBold: true)
        light.roles[.panel] = Tone(Color(red: 243, green: 243, blue: 243, in256: 255, in16: 7))
        light.roles[.plot] = Tone(Color(red: 20, green: 20, blue: 20, in256: 233, in16: 0), isBold: true)
        light.roles[.usual] = Tone(Color(red: 140, green: 140, blue: 140, in256: 245, in16: 8))
        light.roles[.bar] = Tone(Color(red: 85, green: 85, blue: 85, in256: 240, in16: 4))
        light.roles[.bar2] = Tone(Color(red: 185, green: 185, blue: 185, in256: 250, in16: 8))
        light.roles[.arm] = Tone(Color(red: 60, green: 60, blue: 60, in256: 237, in16: 0), isBold: true)
        light.roles[.leg] = Tone(Color(red: 105, green: 105, blue: 105, in256: 242, in16: 0))
        light.roles[.body] = Tone(Color(red: 145, green: 145, blue: 145, in256: 246, in16: 0))
        light.roles[.hair] = Tone(Color(red: 25, green: 25, blue: 25, in256: 234, in16: 0))
        light.roles[.far] = Tone(Color(red: 190, green: 190, blue: 190, in256: 250, in16: 8))
        light.roles[.worked] = Tone(Color(red: 0, green: 0, blue: 0, in256: 16, in16: 12), isBold: true)
        light.roles[.prop] = Tone(Color(red: 178, green: 178, blue: 178, in256: 249, in16: 3))
        light.roles[.wall] = Tone(Color(red: 208, green: 208, blue: 208, in256: 252, in16: 8))
        light.roles[.mat] = Tone(Color(red: 236, green: 236, blue: 236, in256: 255, in16: 7))
        light.roles[.ground] = Tone(Color(red: 190, green: 190, blue: 190, in256: 250, in16: 8))
        light.roles[.skin1] = Tone(Color(red: 196, green: 196, blue: 196, in256: 251, in16: 8))
        light.roles[.skin2] = Tone(Color(red: 212, green: 212, blue: 212, in256: 188, in16: 8))
        light.roles[.gauge0] = Tone(Color(red: 228, green: 228, blue: 228, in256: 254, in16: 7))
        return ColorTheme(
            name: "mono", description: "Greys alone.", dark: dark, light: light)
    }
}
