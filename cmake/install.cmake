# SPDX-License-Identifier: MIT
# What `cmake --install` puts where, and the Debian package of a release build. The manual and the completions are made by
# the program itself, so they cannot differ from it.
include(GNUInstallDirs)

set(made ${PROJECT_BINARY_DIR}/share)
file(MAKE_DIRECTORY ${made})
add_custom_command(
  OUTPUT ${made}/hone.1 ${made}/hone.1.gz ${made}/hone.bash ${made}/_hone ${made}/hone.fish
  COMMAND hone help --man > ${made}/hone.1
  COMMAND gzip -9nc ${made}/hone.1 > ${made}/hone.1.gz
  COMMAND hone completions bash > ${made}/hone.bash
  COMMAND hone completions zsh > ${made}/_hone
  COMMAND hone completions fish > ${made}/hone.fish
  DEPENDS hone
  COMMENT "Writing the manual and the completions"
  VERBATIM)
add_custom_target(hone_manual ALL DEPENDS ${made}/hone.1)

set(doc ${CMAKE_INSTALL_DATADIR}/doc/hone)
set(man ${CMAKE_INSTALL_MANDIR}/man1)
set(zsh ${CMAKE_INSTALL_DATADIR}/zsh)
install(TARGETS hone COMPONENT hone)
install(FILES ${made}/hone.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME hone COMPONENT hone)
install(FILES ${made}/hone.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d COMPONENT hone)
install(FILES ${PROJECT_SOURCE_DIR}/README.md DESTINATION ${doc} COMPONENT hone)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${doc} RENAME copyright COMPONENT hone)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/docs DESTINATION ${doc} COMPONENT hone FILES_MATCHING PATTERN "*.md")
# Where programs look for what was installed by hand; and where Debian has its packages put it.
install(FILES ${made}/hone.1 DESTINATION ${man} COMPONENT by_hand)
install(FILES ${made}/_hone DESTINATION ${zsh}/site-functions COMPONENT by_hand)
install(FILES ${made}/hone.1.gz DESTINATION ${man} COMPONENT debian EXCLUDE_FROM_ALL)
install(FILES ${made}/_hone DESTINATION ${zsh}/vendor-completions COMPONENT debian EXCLUDE_FROM_ALL)

# `cpack --preset release`. Not of other builds: they carry sanitizers or lack the optimizer.
if(CMAKE_BUILD_TYPE STREQUAL Release)
  set(CPACK_GENERATOR DEB)
  set(CPACK_INSTALL_CMAKE_PROJECTS "${PROJECT_BINARY_DIR};hone;hone;/;${PROJECT_BINARY_DIR};hone;debian;/")
  set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
  set(CPACK_STRIP_FILES ON)
  set(CPACK_PACKAGE_CONTACT "The hone maintainers <maintainers@users.noreply.b-seed-871d0fb1.example>")
  set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "spaced repetition for interviews with a date")
  set(CPACK_PACKAGE_DESCRIPTION
      "hone drills interview answers in a terminal until the day of the interview: weak\nand strong answers side by side, principles to name, figures to have ready. It\nshows the cards that are due, sets each next date from how well you recalled\nthem, and keeps everything in one SQLite file."
  )
  set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
  set(CPACK_DEBIAN_PACKAGE_SECTION education)
  set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
  set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
  set(CPACK_DEBIAN_PACKAGE_DEPENDS tzdata)
  set(CPACK_DEBIAN_PACKAGE_RECOMMENDS less)
  include(CPack)
endif()
