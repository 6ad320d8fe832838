def size(path)
  `identify -format "%w %h" #{path}`
end

def kind(path)
  `file --brief #{path}`
end
