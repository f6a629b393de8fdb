{
  # Not run yet: written without Nix at hand. nix build ./Packaging/nix
  description = "Pain diary for the terminal";

  inputs.nixpkgs.url = "github:NixOS/nixpkgs/nixos-unstable";

  outputs = { self, nixpkgs }:
    let
      systems = [ "x86_64-linux" "aarch64-linux" ];
      forEach = f: nixpkgs.lib.genAttrs systems (system: f nixpkgs.legacyPackages.${system});
      # The versions are those of Package.swift (Scripts/libraries lists them). The hashes have to be filled in: Nix prints the right
      # ones when it builds with these.
      libraries = pkgs: {
        swift-argument-parser = pkgs.fetchFromGitHub {
          owner = "apple"; repo = "swift-argument-parser"; rev = "1.8.2"; hash = pkgs.lib.fakeHash;
        };
        swift-system = pkgs.fetchFromGitHub {
          owner = "apple"; repo = "swift-system"; rev = "1.8.1"; hash = pkgs.lib.fakeHash;
        };
        swift-subprocess = pkgs.fetchFromGitHub {
          owner = "swiftlang"; repo = "swift-subprocess"; rev = "1.0.2"; hash = pkgs.lib.fakeHash;
        };
      };
    in {
      packages = forEach (pkgs: {
        # Needs Swift 6.2 or later in nixpkgs.
        default = pkgs.swift.stdenv.mkDerivation {
          pname = "twinge";
          version = "0.2.0-dev";
          src = ../..;
          nativeBuildInputs = [ pkgs.swift pkgs.swiftpm pkgs.pkg-config ];
          buildInputs = [ pkgs.ncurses pkgs.expat pkgs.sqlite pkgs.minizip pkgs.zlib ];
          TWINGE_VENDOR = "vendor";
          TWINGE_INSTALL = "no";
          postUnpack = ''
            mkdir "$sourceRoot/vendor"
          '' + pkgs.lib.concatStrings (pkgs.lib.mapAttrsToList (name: source: ''
            cp -r ${source} "$sourceRoot/vendor/${name}"
            chmod -R u+w "$sourceRoot/vendor/${name}"
          '') (libraries pkgs)) + ''
            bash "$sourceRoot/Scripts/offline" "$sourceRoot/vendor"
          '';
          # A build has no /bin/bash, and nothing can be written to its home.
          postPatch = "patchShebangs Scripts";
          buildPhase = "HOME=$TMPDIR make man LINK=";
          installPhase = "make install-files LINK= PREFIX=$out";
        };
      });
    };
}
