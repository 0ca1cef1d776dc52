#version 330 core
// Places the vertices of the posed face in the frame.
// Positions: pixels of the photo, y down. Uv: origin at the upper left. Row 0 of the target is the top.
uniform vec4 clipFromPhoto;  // scale x, scale y, offset x, offset y
layout(location = 0) in vec2 position;
layout(location = 1) in vec2 vertexUv;
layout(location = 2) in vec2 vertexLightAlpha;
out vec2 uv;
out vec2 lightAlpha;

void main() {
    uv = vertexUv;
    lightAlpha = vertexLightAlpha;
    gl_Position = vec4(position * clipFromPhoto.xy + clipFromPhoto.zw, 0.0, 1.0);
}
