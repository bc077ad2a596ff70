# A value is changed where it stands, however it is written there.
# env XDG_CONFIG_HOME=$DIR/desk/config
# file config/hone/config.toml
"sure"   =   true
pager = """
less \
  -R"""   # two lines
'editor' = 'ed'
# end
$ hone config get pager
$ hone config set pager cat
$ hone config set sure false
$ hone config set editor 'C:\vi'
$ hone config unset pager
$ sh cat config/hone/config.toml
# Without a newline at the end of the file.
$ sh printf 'sure = true' > config/hone/config.toml
$ hone config set color never
$ sh cat config/hone/config.toml
